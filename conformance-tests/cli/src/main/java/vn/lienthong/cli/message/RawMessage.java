package vn.lienthong.cli.message;

/** A message with its bytes in the file. */
public final class RawMessage {
    /** The size from which on a message is not read completely (LT-MSG-003). */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final int line;
    private final byte[] bytes;

    /**
     * @param line first line of the message, counted from 1
     * @param bytes the message without its line end; only its beginning if it is too large
     */
    RawMessage(int line, byte[] bytes) {
        this.line = line;
        this.bytes = bytes;
    }

    public int line() {
        return line;
    }

    /** Returns the bytes without copying them, because a message may be large and no caller changes it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns whether the message exceeds the maximum size; only its beginning is available then. */
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
