package vn.lienthong.signature.remote.internal.trust;

import vn.lienthong.signature.TrustAnswer;
import vn.lienthong.signature.TrustCourier.Errand;
import vn.lienthong.signature.remote.TrustServiceException;
import vn.lienthong.signature.remote.TrustServiceException.Reason;

/** Refuses answers that are none. */
final class Forms {
    private Forms() {}

    static TrustAnswer usable(Errand errand, byte[] request, byte[] answer) throws TrustServiceException {
        TrustAnswer found = TrustAnswer.of(errand, request, answer);
        return switch (found.form()) {
            case USABLE -> found;
            case REFUSED -> throw new TrustServiceException(Reason.REFUSED);
            case UNUSABLE -> throw new TrustServiceException(Reason.UNUSABLE);
        };
    }
}
