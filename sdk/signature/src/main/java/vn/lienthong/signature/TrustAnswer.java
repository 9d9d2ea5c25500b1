package vn.lienthong.signature;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TrustCourier.Errand;
import vn.lienthong.signature.internal.AnswerForms;

/**
 * What an answer of a trust service is by its form, for a {@link TrustCourier} that asks another service, or keeps the answer for
 * a while. Whether it is true is judged where it is used.
 *
 * @param until when a newer one was promised; {@link Instant#MAX} for a certificate, null where nothing is promised
 */
public record TrustAnswer(Form form, @Nullable Instant until) {
    /** What it is. */
    public enum Form {
        USABLE,
        /** The service answered that it does not answer. */
        REFUSED,
        /** No answer of its kind, or to another request. */
        UNUSABLE
    }

    public TrustAnswer {
        Objects.requireNonNull(form, "form");
    }

    /**
     * Looks at an answer.
     *
     * @param request what was asked; looked at for a timestamp alone
     * @throws IllegalArgumentException if a timestamp is asked for by what is no request
     */
    public static TrustAnswer of(Errand errand, byte[] request, byte[] answer) {
        return AnswerForms.of(errand, request, answer);
    }
}
