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
 * Factory for messages to the portal, for an outbox. It needs no connection to the portal. A message that a client
 * would reject before sending is rejected here too, with {@link vn.lienthong.error.UnsendableException}.
 * Thread-safe.
 */
public final class OutboundMessages {
    private final MessageComposer composer;

    private OutboundMessages(MessageComposer outgoing) {
        this.composer = outgoing;
    }

    /** Returns a factory for messages as a client with these options would send them. */
    public static OutboundMessages of(PortalOptions options) {
        return new OutboundMessages(new MessageComposer(options));
    }

    /**
     * Returns a factory for the messages of an agency.
     *
     * @param sendSupplements whether a dossier includes its supplements, see {@link PortalOptions}
     */
    public static OutboundMessages of(AgencyIdentity self, boolean sendSupplements) {
        return new OutboundMessages(new MessageComposer(Objects.requireNonNull(self, "self"), sendSupplements));
    }

    /** Returns a message with the whole dossier in its current state. */
    public OutboundMessage dossier(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new OutboundMessage(
                OutboundKind.DOSSIER,
                dossier.code(),
                dossier.procedure().code(),
                dossier.status(),
                composer.composeDossierRows(dossier));
    }

    /**
     * Returns messages with the steps in order, ten per message (LT-SYNC-004).
     *
     * @throws IllegalArgumentException if there are no steps
     */
    public List<OutboundMessage> progress(DossierCode code, ProcessingStep... steps) {
        Objects.requireNonNull(code, "code");
        Stream.of(steps).forEach(step -> Objects.requireNonNull(step, "step"));
        if (steps.length == 0) {
            throw new IllegalArgumentException("steps must not be empty");
        }
        return composer.composeStepRows(code, List.of(steps), PortalDossiers.MAX_STEPS_PER_CALL).stream()
                .map(body -> new OutboundMessage(OutboundKind.PROGRESS, code, null, null, body))
                .toList();
    }
}
