package vn.lienthong.signature.remote;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * A trust service gave nothing that could be used; whoever asked goes on without, and a timestamp can be added later (LT-TSP-003).
 * Quotes nothing of an address or an answer.
 */
public final class TrustServiceException extends IOException {
    private final TrustFailureReason reason;

    /** Why there is nothing. */
    public enum TrustFailureReason {
        /** No timestamp service is configured. */
        NO_SERVICE("courier.no-service"),
        /** The address is not on the list of those that are taken. */
        NOT_ALLOWED("courier.not-allowed"),
        /** Nobody answered in time, or the network failed. */
        NO_ANSWER("courier.no-answer"),
        /** The service answered that it does not answer. */
        REFUSED("courier.refused"),
        /** The answer is longer than is taken. */
        TOO_LARGE("courier.too-large"),
        /** The answer is not what was asked for: no DER, another nonce, another digest. */
        UNUSABLE("courier.unusable");

        private final String key;

        TrustFailureReason(String key) {
            this.key = key;
        }
    }

    public TrustServiceException(TrustFailureReason reason) {
        super(MessageCatalogue.text(reason.key, Language.EN, List.of()));
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public TrustFailureReason reason() {
        return reason;
    }

    /** Returns whether the same errand may succeed later. */
    public boolean retryable() {
        return reason == TrustFailureReason.NO_ANSWER || reason == TrustFailureReason.REFUSED;
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        return MessageCatalogue.text(reason.key, language, List.of());
    }
}
