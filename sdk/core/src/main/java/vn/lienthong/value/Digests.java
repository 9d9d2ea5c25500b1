package vn.lienthong.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest algorithm that every JDK must support. */
public final class Digests {
    private Digests() {}

    /** Returns a new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK does not support SHA-256", e);
        }
    }
}
