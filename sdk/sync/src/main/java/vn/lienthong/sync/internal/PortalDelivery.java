package vn.lienthong.sync.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.dossier.DossierStatusRow;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.portal.outbound.OutboundMessage.OutboundKind;

/**
 * The delivery to the portal: creates only a dossier that a lookup did not find, and updates only the agency's own
 * dossiers (LT-OUT-005).
 */
public final class PortalDelivery implements TargetDelivery {
    private final PortalClient portal;
    private final boolean trustOwnCodes;

    public PortalDelivery(PortalClient portal, boolean trustOwnCodes) {
        this.portal = portal;
        this.trustOwnCodes = trustOwnCodes;
    }

    @Override
    public String target() {
        return OutboxTarget.PORTAL;
    }

    @Override
    public boolean canSendDirectly(LeasedLane lane, StoredMessage row) {
        return lane.presence() == PortalPresence.OWNED
                || (lane.presence() == PortalPresence.PRESENT && !row.isDossier());
    }

    @Override
    public PortalPresence presenceAfterDelivery(LeasedLane lane, StoredMessage row) {
        return row.isDossier() || lane.presence() == PortalPresence.OWNED
                ? PortalPresence.OWNED
                : PortalPresence.PRESENT;
    }

    @Override
    public boolean supersedes(StoredMessage first, StoredMessage second) {
        return first.isDossier()
                && second.isDossier()
                && first.procedure() != null
                && first.procedure().equals(second.procedure());
    }

    @Override
    public PreparedDelivery prepare(LeasedLane lane, StoredMessage row) {
        OutboundMessage message = toOutboundMessage(lane, row);
        if (message.kind() == OutboundKind.PROGRESS) {
            return prepareProgress(lane, message);
        }
        if (lane.presence() == PortalPresence.OWNED) {
            requireSameProcedure(lane, row);
            return new PreparedDelivery(PortalPresence.OWNED, () -> update(message));
        }
        Answer<Optional<DossierStatusRow>> found = lookUp(message);
        if (found.value().isEmpty()) {
            return new PreparedDelivery(PortalPresence.ABSENT, () -> create(message));
        }
        requireOwned(lane.presence(), message, found.value().get());
        return new PreparedDelivery(lane.presence(), () -> update(message));
    }

    private PreparedDelivery prepareProgress(LeasedLane lane, OutboundMessage message) {
        PortalPresence standing = lane.presence();
        if (standing == PortalPresence.UNKNOWN || standing == PortalPresence.ABSENT) {
            Answer<Optional<DossierStatusRow>> found = lookUp(message);
            if (found.value().isEmpty()) {
                throw new ServiceException.NotFound(new ErrorDetail(null, null, found.correlationId()));
            }
            standing = PortalPresence.PRESENT;
        }
        PortalPresence known = standing;
        return new PreparedDelivery(known, () -> {
            portal.outbound().append(message);
            return known;
        });
    }

    private PortalPresence update(OutboundMessage message) {
        portal.outbound().update(message);
        return PortalPresence.OWNED;
    }

    private PortalPresence create(OutboundMessage message) {
        try {
            portal.outbound().create(message);
            return PortalPresence.OWNED;
        } catch (ServiceException.AlreadyExists exists) {
            // An earlier create of this outbox may have arrived after the lookup.
            Optional<DossierStatusRow> found = lookUp(message).value();
            if (found.isEmpty()) {
                throw new DossierNotVisibleException(exists);
            }
            requireOwned(PortalPresence.ABSENT, message, found.get());
            return update(message);
        }
    }

    /** Looks up the dossier of a message. A refused lookup does not mean that the message is refused. */
    private Answer<Optional<DossierStatusRow>> lookUp(OutboundMessage message) {
        try {
            return portal.dossiers().find(message.dossier());
        } catch (ServiceException.Rejected refused) {
            throw new DossierNotVisibleException(refused);
        }
    }

    private void requireOwned(PortalPresence standing, OutboundMessage message, DossierStatusRow row) {
        ProcedureCode told = row.procedure();
        boolean ours = told == null
                ? standing == PortalPresence.ABSENT || trustOwnCodes
                : told.equals(message.procedure().orElseThrow());
        if (!ours) {
            throw new ServiceException.AlreadyExists(new ErrorDetail(null, null, null), told != null);
        }
    }

    /** Throws if a message would move the agency's own dossier to another procedure. */
    private static void requireSameProcedure(LeasedLane lane, StoredMessage row) {
        if (lane.procedure() != null && !lane.procedure().equals(row.procedure())) {
            throw new ServiceException.AlreadyExists(new ErrorDetail(null, null, null), true);
        }
    }

    private static OutboundMessage toOutboundMessage(LeasedLane lane, StoredMessage row) {
        String procedure = row.procedure();
        boolean dossier = row.isDossier();
        boolean blank = lane.dossier().isBlank() || (procedure != null && procedure.isBlank());
        if (blank || (!dossier && !row.kind().equals(OutboundKind.PROGRESS.text())) || (dossier && procedure == null)) {
            throw new UnsendableException(
                    new Findings(List.of(Finding.of("", "LT-OUT-010", Severity.FAIL, "outbox.kind"))));
        }
        return OutboundMessage.of(
                dossier ? OutboundKind.DOSSIER : OutboundKind.PROGRESS,
                DossierCode.of(lane.dossier()),
                procedure == null ? null : ProcedureCode.of(procedure),
                row.body().getBytes(StandardCharsets.UTF_8));
    }
}
