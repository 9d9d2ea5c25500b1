package vn.lienthong.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The other side answered, and the answer is not a success. Its own words are only in {@link #serviceMessage()}. */
public sealed class ServiceException extends LienThongException {
    private final @Nullable String serviceCode;
    private final @Nullable String serviceMessage;

    private ServiceException(String code, boolean retryable, ErrorDetail said) {
        super(code, retryable, said.correlationId(), null, said.codeSuffix());
        this.serviceCode = said.code();
        this.serviceMessage = said.message();
    }

    /** The other side's error code as it was written, {@code HTTP 404} and the like where HTTP itself refused, if any. */
    public @Nullable String serviceCode() {
        return serviceCode;
    }

    /** The other side's words. They may hold personal values: show them to the person concerned, log them nowhere. */
    public @Nullable String serviceMessage() {
        return serviceMessage;
    }

    /**
     * What the other side said.
     *
     * @param code its error code as it was written, or {@code HTTP} and the status where HTTP itself refused
     * @param message its words
     * @param correlationId id of the call in our log lines
     */
    public record ErrorDetail(
            @Nullable String code,
            @Nullable String message,
            @Nullable String correlationId) {
        /** The code in brackets; nothing where there is none, where it says success, or where it could be anything. */
        private String codeSuffix() {
            if (code == null) {
                return "";
            } else if (code.matches("HTTP [0-9]{3}")) {
                return " (" + code + ")";
            }
            return code.matches("-?0*[1-9][0-9]{0,5}") ? " (error_code " + code + ")" : "";
        }

        @Override
        public String toString() {
            return "ErrorDetail[" + codeSuffix().strip() + "]";
        }
    }

    /** What was asked for is not there. */
    public static final class NotFound extends ServiceException {
        public NotFound(ErrorDetail said) {
            super("service.not-found", false, said);
        }
    }

    /** The other side refused what was sent. */
    public static final class Rejected extends ServiceException {
        public Rejected(ErrorDetail said) {
            this("service.rejected", said);
        }

        private Rejected(String code, ErrorDetail said) {
            super(code, false, said);
        }

        /** The refusal of an address that the other side does not know; its code is {@code service.address}. */
        public static Rejected unknownAddress(ErrorDetail said) {
            return new Rejected("service.address", said);
        }
    }

    /** The key is taken by something that is not ours. Nothing was overwritten. */
    public static final class AlreadyExists extends ServiceException {
        private final boolean procedureKnown;

        public AlreadyExists(ErrorDetail said, boolean procedureKnown) {
            super(procedureKnown ? "service.already-exists" : "service.already-exists-unproven", false, said);
            this.procedureKnown = procedureKnown;
        }

        /** Whether the other side told which procedure the existing dossier belongs to. */
        public boolean procedureKnown() {
            return procedureKnown;
        }
    }

    /** The credentials, or a session just made with them, were refused. */
    public static final class Unauthenticated extends ServiceException {
        public Unauthenticated(ErrorDetail said) {
            super("service.unauthenticated", false, said);
        }
    }

    /** The other side asks to come back later. */
    public static final class RateLimited extends ServiceException {
        private final @Nullable Duration retryAfter;

        public RateLimited(ErrorDetail said) {
            this(said, null);
        }

        /** @param after how long it asks to be left alone, if it said so */
        public RateLimited(ErrorDetail said, @Nullable Duration after) {
            super("service.rate-limited", true, said);
            this.retryAfter = after;
        }

        /** How long the other side asks to be left alone, if it said so. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** The other side, or the adapter in between, cannot serve now. */
    public static final class Unavailable extends ServiceException {
        public Unavailable(ErrorDetail said) {
            super("service.unavailable", true, said);
        }
    }
}
