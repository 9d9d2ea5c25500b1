package vn.lienthong.signature.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Octets that may be too many for the memory: they are fed to a digest. */
@FunctionalInterface
public interface DigestSource {
    /** Feeds all octets, from the first on, to a digest. */
    void feed(MessageDigest digest) throws IOException;

    /** Their digest. */
    default byte[] digest(String algorithm) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            feed(digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a digest that every JDK has", e);
        }
    }

    /** These octets. */
    static DigestSource of(byte[] bytes) {
        return digest -> digest.update(bytes);
    }
}
