package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.signature.internal.DigestSource;

/** Content with its digests, each computed once. */
final class ContentDigests {
    private final DigestSource content;
    private final Map<String, byte[]> made = new HashMap<>();

    ContentDigests(DigestSource content) {
        this.content = content;
    }

    DigestSource content() {
        return content;
    }

    byte[] with(String algorithm) throws IOException {
        byte[] value = made.get(algorithm);
        if (value == null) {
            value = content.digest(algorithm);
            made.put(algorithm, value);
        }
        return value;
    }
}
