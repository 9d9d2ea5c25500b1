package vn.lienthong.portal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.OutboundMessage.Kind;
import vn.lienthong.portal.internal.Outgoing;

/**
 * Composes messages to the portal without a connection to it, for an outbox. What a client would refuse before a byte leaves
 * is refused here too, by {@link vn.lienthong.error.UnsendableException}. Thread-safe.
 */
public final class OutboundMessages {
    private final Outgoing outgoing;

    private OutboundMessages(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** Messages as a client with these options would send them. */
    public static OutboundMessages of(PortalOptions options) {
        return new OutboundMessages(new Outgoing(options));
    }

    /**
     * Messages of an agency.
     *
     * @param sendSupplements whether a dossier carries its supplements, see {@link PortalOptions}
     */
    public static OutboundMessages of(Self self, boolean sendSupplements) {
        return new OutboundMessages(new Outgoing(Objects.requireNonNull(self, "self"), sendSupplements));
    }

    /** The whole dossier as it stands. */
    public OutboundMessage dossier(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new OutboundMessage(
                Kind.DOSSIER,
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
                .map(body -> new OutboundMessage(Kind.PROGRESS, code, null, null, body))
                .toList();
    }
}
