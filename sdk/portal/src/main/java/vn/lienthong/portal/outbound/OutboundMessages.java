package vn.lienthong.portal.outbound;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.dossier.PortalDossiers;
import vn.lienthong.portal.internal.MessageComposer;
import vn.lienthong.portal.outbound.OutboundMessage.OutboundKind;

/**
 * Composes messages to the portal without a connection to it, for an outbox. What a client would refuse before a byte leaves
 * is refused here too, by {@link vn.lienthong.error.UnsendableException}. Thread-safe.
 */
public final class OutboundMessages {
    private final MessageComposer outgoing;

    private OutboundMessages(MessageComposer outgoing) {
        this.outgoing = outgoing;
    }

    /** Messages as a client with these options would send them. */
    public static OutboundMessages of(PortalOptions options) {
        return new OutboundMessages(new MessageComposer(options));
    }

    /**
     * Messages of an agency.
     *
     * @param sendSupplements whether a dossier carries its supplements, see {@link PortalOptions}
     */
    public static OutboundMessages of(AgencyIdentity self, boolean sendSupplements) {
        return new OutboundMessages(new MessageComposer(Objects.requireNonNull(self, "self"), sendSupplements));
    }

    /** Returns the whole dossier as it stands. */
    public OutboundMessage dossier(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new OutboundMessage(
                OutboundKind.DOSSIER,
                dossier.code(),
                dossier.procedure().code(),
                dossier.status(),
                outgoing.dossierAlone(dossier));
    }

    /**
     * Steps in order, ten to a message (LT-SYNC-004).
     *
     * @throws IllegalArgumentException if there are no steps
     */
    public List<OutboundMessage> progress(DossierCode code, ProcessingStep... steps) {
        Objects.requireNonNull(code, "code");
        Stream.of(steps).forEach(step -> Objects.requireNonNull(step, "step"));
        if (steps.length == 0) {
            throw new IllegalArgumentException("no steps");
        }
        return outgoing.stepsAlone(code, List.of(steps), PortalDossiers.BATCH).stream()
                .map(body -> new OutboundMessage(OutboundKind.PROGRESS, code, null, null, body))
                .toList();
    }
}
