package vn.lienthong.sandbox.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of the sandbox, which shares no code with the client. */
public final class SandboxDigests {
    private SandboxDigests() {}

    /** Returns a new SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK does not support SHA-256", e);
        }
    }
}
