package vn.lienthong.signature.internal.validation;

import java.security.PublicKey;
import vn.lienthong.signature.internal.SignatureScheme;

/** How much one verification may still do: a hostile document brings hundreds of lists, responses and tokens for each signature. */
final class ValidationWorkLimit {
    /** About a signature of P-256 each, so two seconds in all. */
    private static final int MAX_OPERATIONS = 2000;

    private static final int OCTETS = 1 << 17;

    private int left = MAX_OPERATIONS;

    /** Returns whether there is room for one more check by a key; takes it. */
    boolean more(PublicKey key) {
        left -= SignatureScheme.cost(key);
        return left >= 0;
    }

    /** Returns whether there is room for one more check over so many octets; takes it. */
    boolean more(int bytes) {
        left -= 1 + bytes / OCTETS;
        return left >= 0;
    }
}
