package vn.lienthong.sandbox.internal.trust;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** The keys of all holders, generated once per process because that takes most of the time. */
final class SandboxKeyPairs {
    static final KeyPair ROOT = pair("EC", 256);
    static final KeyPair AUTHORITY = pair("EC", 256);
    static final KeyPair TIMESTAMP_AUTHORITY = pair("EC", 256);
    static final KeyPair RESPONDER = pair("EC", 256);
    static final KeyPair AGENCY = pair("EC", 256);
    static final KeyPair PERSON = pair("RSA", 2048);

    /** A key without a certificate. */
    static final KeyPair STRANGER = pair("EC", 256);

    private SandboxKeyPairs() {}

    private static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA and P-256", e);
        }
    }
}
