package vn.lienthong.portal.internal.wire;

import java.util.Base64;
import java.util.Optional;

/** A decoder for files as Base64 text. */
public final class Base64FileText {
    private static final int GROUP = 4;

    private Base64FileText() {}

    /**
     * Decodes a text; line breaks are ignored. Returns empty if the text is not valid Base64 or is truncated. Padding
     * is required, because a text without padding cannot be distinguished from a truncated text.
     */
    public static Optional<byte[]> decode(String text) {
        String plain = text.indexOf('\n') < 0 ? text : text.replace("\r", "").replace("\n", "");
        if (plain.length() % GROUP != 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(plain));
        } catch (IllegalArgumentException e) {
            // // Not rethrown, because its message quotes a character of the file.
            return Optional.empty();
        }
    }
}
