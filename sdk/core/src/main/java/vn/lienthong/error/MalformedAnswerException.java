package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer that cannot be read as its message. Reports location, expected content, and kind and length of the
 * actual content; quotes nothing of it.
 */
public final class MalformedAnswerException extends LienThongException {
    private final String pointer;
    private final String expected;
    private final String found;
    private final long length;

    /**
     * Creates the exception.
     *
     * @param pointer JSON pointer to the location, or "" for the whole
     * @param expected expected content, in English words that the catalogue has in both languages
     * @param found kind of the actual content, in such words
     * @param length length of the actual content in bytes or elements, or the offset at which reading ended
     */
    public MalformedAnswerException(
            String pointer, String expected, String found, long length, @Nullable String correlationId) {
        super(
                "answer.malformed",
                false,
                correlationId,
                null,
                pointer.isEmpty() ? "/" : pointer,
                "@" + expected,
                "@" + found,
                Long.toString(length));
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
        this.length = length;
    }

    public String pointer() {
        return pointer;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }

    public long length() {
        return length;
    }
}
