package vn.lienthong.signature.internal.validation;

import java.security.PublicKey;
import vn.lienthong.signature.internal.SignatureScheme;

/**
 * The work limit of one verification; a hostile document contains hundreds of lists, responses and tokens for each
 * signature.
 */
final class ValidationWorkLimit {
    /** In units of a P-256 verification, about two seconds in total. */
    private static final int MAX_OPERATIONS = 2000;

    private static final int OCTETS = 1 << 17;

    private int left = MAX_OPERATIONS;

    /** Counts one verification with a key and returns whether it is within the limit. */
    boolean more(PublicKey key) {
        left -= SignatureScheme.cost(key);
        return left >= 0;
    }

    /** Counts one check over a number of bytes and returns whether it is within the limit. */
    boolean more(int bytes) {
        left -= 1 + bytes / OCTETS;
        return left >= 0;
    }
}
