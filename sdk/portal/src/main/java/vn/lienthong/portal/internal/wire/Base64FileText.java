package vn.lienthong.portal.internal.wire;

import java.util.Base64;
import java.util.Optional;

/** Files that travel as base64 texts. */
public final class Base64FileText {
    private static final int GROUP = 4;

    private Base64FileText() {}

    /**
     * Returns the bytes of a text; line ends in it count for nothing. None when it is no base64, or when it was cut: the field pads, and
     * a text that only lacks its padding cannot be told from one that lacks its end.
     */
    public static Optional<byte[]> decode(String text) {
        String plain = text.indexOf('\n') < 0 ? text : text.replace("\r", "").replace("\n", "");
        if (plain.length() % GROUP != 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(plain));
        } catch (IllegalArgumentException e) {
            // Its message quotes a character of the file.
            return Optional.empty();
        }
    }
}
