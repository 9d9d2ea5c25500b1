package vn.lienthong.cli.message;

/** One message of a file, in the bytes that the file has for it. */
public final class RawMessage {
    /** Bytes of a message that is not read to its end (LT-MSG-003). */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final int line;
    private final byte[] bytes;

    /**
     * @param line where it begins, counted from 1
     * @param bytes the message without its line end; of one that is too large, its beginning
     */
    RawMessage(int line, byte[] bytes) {
        this.line = line;
        this.bytes = bytes;
    }

    public int line() {
        return line;
    }

    /** Not a copy: a message may be large, and nobody writes into it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it is larger than any message may be; only its beginning is here then. */
    public boolean isTooLarge() {
        return bytes.length > MAX_BYTES;
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
