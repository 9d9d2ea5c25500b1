package vn.lienthong.signature.internal;

import java.io.IOException;
import java.security.MessageDigest;

/** Octets that may be too many for the memory: they are fed to a digest. */
@FunctionalInterface
public interface Digested {
    /** Feeds all octets, from the first on, to a digest. */
    void feed(MessageDigest digest) throws IOException;

    /** These octets. */
    static Digested of(byte[] octets) {
        return digest -> digest.update(octets);
    }
}
