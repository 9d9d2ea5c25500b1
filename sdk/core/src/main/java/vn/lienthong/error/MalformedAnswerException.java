package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer that cannot be read as its message: says where, what was expected, and what kind and length was found; quotes
 * nothing of it.
 */
public final class MalformedAnswerException extends LienThongException {
    private final String pointer;
    private final String expected;
    private final String found;
    private final long length;

    /**
     * @param pointer JSON pointer to the place, or "" for the whole
     * @param expected what belongs there, in English words that the catalogue has in both languages
     * @param found the kind of what was there, in such words
     * @param length length of what was there, in bytes or elements, or the offset at which reading ended
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
