package vn.lienthong.portal.outbound;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.DossierStatus;

/**
 * One message to the portal that waits to be sent: what an outbox stores (LT-OUT-010).
 *
 * <p>Its body is the JSON of the message's {@code data} alone, without session, agency and frame, so that what was stored
 * before an upgrade, or by a program in another language, can be sent after it. Composed by {@link OutboundMessages}, stored
 * by its accessors, made again by {@link #of}, sent by {@link PortalOutbound}. Immutable. Its text form names kind and size only.
 */
public final class OutboundMessage {
    private final OutboundKind kind;
    private final DossierCode dossier;
    private final @Nullable ProcedureCode procedure;
    private final @Nullable DossierStatus status;
    private final byte[] body;

    OutboundMessage(
            OutboundKind kind,
            DossierCode dossier,
            @Nullable ProcedureCode procedure,
            @Nullable DossierStatus status,
            byte[] body) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.dossier = Objects.requireNonNull(dossier, "dossier");
        this.procedure = procedure;
        this.status = status;
        this.body = body.clone();
        if (kind == OutboundKind.DOSSIER) {
            Objects.requireNonNull(procedure, "procedure");
        }
    }

    /**
     * Returns a message that was stored. What its body holds is judged when it is sent.
     *
     * @param procedure what the dossier is filed under; needed for {@link OutboundKind#DOSSIER} only
     */
    public static OutboundMessage of(
            OutboundKind kind, DossierCode dossier, @Nullable ProcedureCode procedure, byte[] body) {
        return new OutboundMessage(kind, dossier, procedure, null, Objects.requireNonNull(body, "body"));
    }

    public OutboundKind kind() {
        return kind;
    }

    /** Returns the dossier it speaks of; messages of one dossier keep their order. */
    public DossierCode dossier() {
        return dossier;
    }

    /** Returns the procedure of the dossier, for {@link OutboundKind#DOSSIER}. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** Returns the status that the dossier is told with, while the message was composed in this process. */
    public Optional<DossierStatus> status() {
        return Optional.ofNullable(status);
    }

    /** Returns the body in UTF-8. It holds personal values: log it nowhere. */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "OutboundMessage[" + kind.text() + ", " + body.length + " bytes]";
    }

    /** What a message does at the portal. */
    public enum OutboundKind {
        /** The whole dossier: creates it, or brings it to this state. */
        DOSSIER,
        /** Appends processing steps, at most ten. */
        PROGRESS;

        /** Returns the kind in one word, as it is stored. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of a word. @throws IllegalArgumentException if there is none */
        public static OutboundKind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
