package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.signature.internal.Digested;

/** A content and its digests, each made once. */
final class ContentDigests {
    private final Digested content;
    private final Map<String, byte[]> made = new HashMap<>();

    ContentDigests(Digested content) {
        this.content = content;
    }

    Digested content() {
        return content;
    }

    byte[] with(String algorithm) throws IOException {
        byte[] value = made.get(algorithm);
        if (value == null) {
            value = digest(algorithm, content);
            made.put(algorithm, value);
        }
        return value;
    }

    static byte[] digest(String algorithm, Digested octets) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            octets.feed(digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a digest that every JDK has", e);
        }
    }
}
