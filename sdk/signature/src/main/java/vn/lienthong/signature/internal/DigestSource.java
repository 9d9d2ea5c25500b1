package vn.lienthong.signature.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A source of bytes that may exceed the memory; they are passed to a digest. */
@FunctionalInterface
public interface DigestSource {
    /** Passes all bytes to a digest. */
    void feed(MessageDigest digest) throws IOException;

    /** Returns the digest of the bytes. */
    default byte[] digest(String algorithm) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            feed(digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a digest that every JDK has", e);
        }
    }

    /** Returns a source for bytes in memory. */
    static DigestSource of(byte[] bytes) {
        return digest -> digest.update(bytes);
    }
}
