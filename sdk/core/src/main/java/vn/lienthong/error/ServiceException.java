package vn.lienthong.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The other side answered, and the answer is not a success. Its own words are only in {@link #serviceMessage()}.
 */
public sealed class ServiceException extends LienThongException {
    private final @Nullable String serviceCode;
    private final @Nullable String serviceMessage;

    private ServiceException(String code, boolean retryable, ErrorDetail said) {
        super(code, retryable, said.correlationId(), null, said.codeSuffix());
        this.serviceCode = said.code();
        this.serviceMessage = said.message();
    }

    /**
     * Returns the error code of the other side as written; {@code HTTP 404} and the like if HTTP itself refused; null
     * if there is none.
     */
    public @Nullable String serviceCode() {
        return serviceCode;
    }

    /**
     * Returns the words of the other side. They may contain personal values: show them to the person concerned and do
     * not log them.
     */
    public @Nullable String serviceMessage() {
        return serviceMessage;
    }

    /**
     * The error detail of an answer.
     *
     * @param code error code as written, or {@code HTTP} and the status if HTTP itself refused
     * @param message words of the other side
     * @param correlationId id of the call in log lines
     */
    public record ErrorDetail(
            @Nullable String code,
            @Nullable String message,
            @Nullable String correlationId) {
        /** Returns the code in brackets; empty if it is missing, indicates success, or is not in a known form. */
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

    /** The requested object does not exist. */
    public static final class NotFound extends ServiceException {
        public NotFound(ErrorDetail said) {
            super("service.not-found", false, said);
        }
    }

    /** The other side refused the message. */
    public static final class Rejected extends ServiceException {
        public Rejected(ErrorDetail said) {
            this("service.rejected", said);
        }

        private Rejected(String code, ErrorDetail said) {
            super(code, false, said);
        }

        /** Creates the refusal of an unknown URL; its code is {@code service.address}. */
        public static Rejected unknownAddress(ErrorDetail said) {
            return new Rejected("service.address", said);
        }
    }

    /** The key is used by another object. Nothing was overwritten. */
    public static final class AlreadyExists extends ServiceException {
        private final boolean procedureKnown;

        public AlreadyExists(ErrorDetail said, boolean procedureKnown) {
            super(procedureKnown ? "service.already-exists" : "service.already-exists-unproven", false, said);
            this.procedureKnown = procedureKnown;
        }

        /** Returns whether the other side reported the procedure of the existing dossier. */
        public boolean procedureKnown() {
            return procedureKnown;
        }
    }

    /** The credentials, or a new session, were refused. */
    public static final class Unauthenticated extends ServiceException {
        public Unauthenticated(ErrorDetail said) {
            super("service.unauthenticated", false, said);
        }
    }

    /** The other side requests a later retry. */
    public static final class RateLimited extends ServiceException {
        private final @Nullable Duration retryAfter;

        public RateLimited(ErrorDetail said) {
            this(said, null);
        }

        /**
         * Creates the exception.
         *
         * @param after requested delay; null if unknown
         */
        public RateLimited(ErrorDetail said, @Nullable Duration after) {
            super("service.rate-limited", true, said);
            this.retryAfter = after;
        }

        /** Returns the requested delay. */
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
