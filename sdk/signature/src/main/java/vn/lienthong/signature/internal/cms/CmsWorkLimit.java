package vn.lienthong.signature.internal.cms;

import java.security.PublicKey;
import vn.lienthong.signature.internal.SignatureScheme;

/**
 * The work limit for the signers of one SignedData; a hostile one contains many certificates and
 * counter-signatures.
 */
final class CmsWorkLimit {
    private static final int ALL = 20;
    private static final int EACH = 4;

    private int left;

    CmsWorkLimit(int signers) {
        left = ALL + EACH * signers;
    }

    /**
     * Counts one verification with a key.
     *
     * @throws MalformedCmsException if the limit is exceeded
     */
    void take(PublicKey key) throws MalformedCmsException {
        left -= SignatureScheme.cost(key);
        if (left < 0) {
            throw new MalformedCmsException();
        }
    }
}
