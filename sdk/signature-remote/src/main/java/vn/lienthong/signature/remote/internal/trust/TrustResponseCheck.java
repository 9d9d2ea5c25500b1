package vn.lienthong.signature.remote.internal.trust;

import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.TrustServiceResponse;
import vn.lienthong.signature.remote.TrustServiceException;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;

/** Rejects unusable responses. */
final class TrustResponseCheck {
    private TrustResponseCheck() {}

    static TrustServiceResponse usable(TrustRequestKind requestKind, byte[] request, byte[] answer)
            throws TrustServiceException {
        TrustServiceResponse found = TrustServiceResponse.of(requestKind, request, answer);
        return switch (found.form()) {
            case USABLE -> found;
            case REFUSED -> throw new TrustServiceException(TrustFailureReason.REFUSED);
            case UNUSABLE -> throw new TrustServiceException(TrustFailureReason.UNUSABLE);
        };
    }
}
