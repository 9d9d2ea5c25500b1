package vn.lienthong.signature.sign.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.lienthong.signature.sign.SigningAlgorithm;

/** Digests of data that may be too large for memory. */
public final class StreamDigests {
    private static final int BUFFER_SIZE = 1 << 16;

    private StreamDigests() {}

    public static MessageDigest of(SigningAlgorithm algorithm) {
        try {
            return MessageDigest.getInstance(algorithm.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime does not support SHA-2", e);
        }
    }

    /** Feeds the rest of the stream to the digest. */
    public static void feed(InputStream in, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER_SIZE];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }
}
