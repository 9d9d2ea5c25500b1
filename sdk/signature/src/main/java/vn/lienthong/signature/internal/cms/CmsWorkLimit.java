package vn.lienthong.signature.internal.cms;

import java.security.PublicKey;
import vn.lienthong.signature.internal.SignatureScheme;

/** How much the signers of one SignedData may be checked: a hostile one brings a crowd of certificates and counter-signatures. */
final class CmsWorkLimit {
    private static final int ALL = 20;
    private static final int EACH = 4;

    private int left;

    CmsWorkLimit(int signers) {
        left = ALL + EACH * signers;
    }

    /**
     * Takes one check by a key.
     *
     * @throws BrokenCmsException if there were too many
     */
    void take(PublicKey key) throws MalformedCmsException {
        left -= SignatureScheme.cost(key);
        if (left < 0) {
            throw new MalformedCmsException();
        }
    }
}
