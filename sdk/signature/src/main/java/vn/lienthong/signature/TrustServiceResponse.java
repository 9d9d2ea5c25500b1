package vn.lienthong.signature;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.internal.TrustResponseForms;

/**
 * What an answer of a trust service is by its form, for a {@link TrustServiceClient} that asks another service, or keeps the answer for
 * a while. Whether it is true is judged where it is used.
 *
 * @param until when a newer one was promised; {@link Instant#MAX} for a certificate, null where nothing is promised
 */
public record TrustServiceResponse(
        TrustResponseForm form, @Nullable Instant until) {
    public TrustServiceResponse {
        Objects.requireNonNull(form, "form");
    }

    /**
     * Looks at an answer.
     *
     * @param request what was asked; looked at for a timestamp alone
     * @throws IllegalArgumentException if a timestamp is asked for by what is no request
     */
    public static TrustServiceResponse of(TrustRequestKind errand, byte[] request, byte[] answer) {
        return TrustResponseForms.read(errand, request, answer, TrustServiceResponse::new);
    }
}
