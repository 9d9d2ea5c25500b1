package vn.lienthong.signature.remote;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * Thrown if a trust service returned no usable response. The caller continues without it, and a timestamp can be
 * added later (LT-TSP-003). The message contains no part of a URL or response.
 */
public final class TrustServiceException extends IOException {
    private final TrustFailureReason reason;

    /** The reason why there is no usable response. */
    public enum TrustFailureReason {
        /** No timestamp service is configured. */
        NO_SERVICE("courier.no-service"),
        /** The URL is not on the allow-list. */
        NOT_ALLOWED("courier.not-allowed"),
        /** No response arrived in time, or the network failed. */
        NO_ANSWER("courier.no-answer"),
        /** The service answered with a refusal. */
        REFUSED("courier.refused"),
        /** The response exceeds the size limit. */
        TOO_LARGE("courier.too-large"),
        /** The response does not match the request: not DER, another nonce or another digest. */
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

    /** Returns whether the same request may succeed later. */
    public boolean retryable() {
        return reason == TrustFailureReason.NO_ANSWER || reason == TrustFailureReason.REFUSED;
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        return MessageCatalogue.text(reason.key, language, List.of());
    }
}
