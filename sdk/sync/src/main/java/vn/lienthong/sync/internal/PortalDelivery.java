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
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.LookUp;
import vn.lienthong.portal.OutboundMessage;
import vn.lienthong.portal.OutboundMessage.Kind;
import vn.lienthong.portal.PortalClient;

/** Delivers to the portal: creates only what was looked for and not found, updates only what is ours (LT-OUT-005). */
public final class PortalDelivery implements Delivery {
    private final PortalClient portal;
    private final boolean trustOwnCodes;

    public PortalDelivery(PortalClient portal, boolean trustOwnCodes) {
        this.portal = portal;
        this.trustOwnCodes = trustOwnCodes;
    }

    @Override
    public String target() {
        return Target.PORTAL;
    }

    @Override
    public boolean ready(Lane lane, Row row) {
        return lane.standing() == Standing.OURS || (lane.standing() == Standing.THERE && !row.dossier());
    }

    @Override
    public Standing delivered(Lane lane, Row row) {
        return row.dossier() || lane.standing() == Standing.OURS ? Standing.OURS : Standing.THERE;
    }

    @Override
    public boolean replaces(Row first, Row second) {
        return first.dossier()
                && second.dossier()
                && first.procedure() != null
                && first.procedure().equals(second.procedure());
    }

    @Override
    public Step prepare(Lane lane, Row row) {
        OutboundMessage message = message(lane, row);
        if (message.kind() == Kind.PROGRESS) {
            return progress(lane, message);
        }
        if (lane.standing() == Standing.OURS) {
            requireSame(lane, row);
            return new Step(Standing.OURS, () -> update(message));
        }
        Answer<Optional<LookUp>> found = look(message);
        if (found.value().isEmpty()) {
            return new Step(Standing.ABSENT, () -> create(message));
        }
        requireOurs(lane.standing(), message, found.value().get());
        return new Step(lane.standing(), () -> update(message));
    }

    private Step progress(Lane lane, OutboundMessage message) {
        Standing standing = lane.standing();
        if (standing == Standing.UNSEEN || standing == Standing.ABSENT) {
            Answer<Optional<LookUp>> found = look(message);
            if (found.value().isEmpty()) {
                throw new ServiceException.NotFound(new Said(null, null, found.correlationId()));
            }
            standing = Standing.THERE;
        }
        Standing known = standing;
        return new Step(known, () -> {
            portal.outbound().append(message);
            return known;
        });
    }

    private Standing update(OutboundMessage message) {
        portal.outbound().update(message);
        return Standing.OURS;
    }

    private Standing create(OutboundMessage message) {
        try {
            portal.outbound().create(message);
            return Standing.OURS;
        } catch (ServiceException.AlreadyExists exists) {
            // Our own earlier create may have arrived after we looked.
            Optional<LookUp> found = look(message).value();
            if (found.isEmpty()) {
                throw new NotShownYetException(exists);
            }
            requireOurs(Standing.ABSENT, message, found.get());
            return update(message);
        }
    }

    /** A refused look-up says nothing of the message for which it was made. */
    private Answer<Optional<LookUp>> look(OutboundMessage message) {
        try {
            return portal.dossiers().find(message.dossier());
        } catch (ServiceException.Rejected refused) {
            throw new NotShownYetException(refused);
        }
    }

    private void requireOurs(Standing standing, OutboundMessage message, LookUp row) {
        ProcedureCode told = row.procedure();
        boolean ours = told == null
                ? standing == Standing.ABSENT || trustOwnCodes
                : told.equals(message.procedure().orElseThrow());
        if (!ours) {
            throw new ServiceException.AlreadyExists(new Said(null, null, null), told != null);
        }
    }

    /** What is ours is not put under another procedure. */
    private static void requireSame(Lane lane, Row row) {
        if (lane.procedure() != null && !lane.procedure().equals(row.procedure())) {
            throw new ServiceException.AlreadyExists(new Said(null, null, null), true);
        }
    }

    private static OutboundMessage message(Lane lane, Row row) {
        String procedure = row.procedure();
        boolean dossier = row.dossier();
        boolean blank = lane.dossier().isBlank() || (procedure != null && procedure.isBlank());
        if (blank || (!dossier && !row.kind().equals(Kind.PROGRESS.text())) || (dossier && procedure == null)) {
            throw new UnsendableException(
                    new Findings(List.of(Finding.of("", "LT-OUT-010", Severity.FAIL, "outbox.kind"))));
        }
        return OutboundMessage.of(
                dossier ? Kind.DOSSIER : Kind.PROGRESS,
                DossierCode.of(lane.dossier()),
                procedure == null ? null : ProcedureCode.of(procedure),
                row.body().getBytes(StandardCharsets.UTF_8));
    }
}
