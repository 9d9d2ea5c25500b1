package vn.lienthong.signature;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.internal.TrustResponseForms;

/**
 * The form of a trust service's response. A {@link TrustServiceClient} uses it to try another service, or to cache
 * the response. The content of the response is verified where it is used.
 *
 * @param until promised time of a newer response; {@link Instant#MAX} for a certificate, null if there is no
 *     promise
 */
public record TrustServiceResponse(
        TrustResponseForm form, @Nullable Instant until) {
    public TrustServiceResponse {
        Objects.requireNonNull(form, "form");
    }

    /**
     * Classifies a response.
     *
     * @param request the request; read only for a timestamp
     * @throws IllegalArgumentException if {@code request} is not a valid timestamp request although the kind is a
     *     timestamp
     */
    public static TrustServiceResponse of(TrustRequestKind requestKind, byte[] request, byte[] answer) {
        return TrustResponseForms.read(requestKind, request, answer, TrustServiceResponse::new);
    }
}
