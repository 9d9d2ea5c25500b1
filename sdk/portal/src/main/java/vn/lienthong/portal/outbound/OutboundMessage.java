package vn.lienthong.portal.outbound;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.value.EnumWords;

/**
 * A message to the portal that is stored in an outbox until it is sent (LT-OUT-010).
 *
 * <p>The body is only the JSON of the message's {@code data}, without session, agency and envelope. A body that
 * was stored before an upgrade, or by a program in another language, can therefore still be sent. Created by
 * {@link OutboundMessages}, stored through its accessors, restored by {@link #of} and sent by {@link
 * OutboundSender}. Immutable. The text form contains only kind and size.
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
     * Returns a message restored from storage. The body is validated when the message is sent.
     *
     * @param procedure the procedure of the dossier; required for {@link OutboundKind#DOSSIER} only
     */
    public static OutboundMessage of(
            OutboundKind kind, DossierCode dossier, @Nullable ProcedureCode procedure, byte[] body) {
        return new OutboundMessage(kind, dossier, procedure, null, Objects.requireNonNull(body, "body"));
    }

    public OutboundKind kind() {
        return kind;
    }

    /** Returns the code of the dossier; messages of one dossier keep their order. */
    public DossierCode dossier() {
        return dossier;
    }

    /** Returns the procedure of the dossier, for {@link OutboundKind#DOSSIER}. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(procedure);
    }

    /**
     * Returns the status of the dossier in this message; only available if the message was created in this process.
     */
    public Optional<DossierStatus> status() {
        return Optional.ofNullable(status);
    }

    /** Returns the body in UTF-8. It contains personal data: never log it. */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "OutboundMessage[" + kind.text() + ", " + body.length + " bytes]";
    }

    /** The kind of change that a message makes at the portal. */
    public enum OutboundKind {
        /** The whole dossier: creates it, or updates it to this state. */
        DOSSIER,
        /** Appends processing steps, at most ten. */
        PROGRESS;

        /** Returns the stored text of the kind. */
        public String text() {
            return EnumWords.of(this);
        }

        /**
         * Returns the kind for a stored text.
         *
         * @throws IllegalArgumentException if the text is unknown
         */
        public static OutboundKind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
