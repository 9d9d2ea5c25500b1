package vn.lienthong.cli.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line, with one bounded line in memory. */
public final class LineReader {
    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int bufferStart;
    private int bufferEnd;
    private int line;
    private long read;
    private boolean inLargeLine;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the next line without its end; null at the end of the stream. Returns only the beginning of a line that
     * is too large.
     */
    @Nullable
    RawMessage next() throws IOException {
        skipRestOfLargeLine();
        if (!fillBuffer()) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean open = true;
        while (open && bytes.size() <= RawMessage.MAX_BYTES && fillBuffer()) {
            int end = findLineEnd();
            appendUntil(bytes, end);
            open = end == bufferEnd;
            bufferStart = open ? end : end + 1;
        }
        inLargeLine = open && bytes.size() > RawMessage.MAX_BYTES;
        return new RawMessage(line, bytes.toByteArray());
    }

    private void skipRestOfLargeLine() throws IOException {
        while (inLargeLine && fillBuffer()) {
            int end = findLineEnd();
            inLargeLine = end == bufferEnd;
            bufferStart = inLargeLine ? end : end + 1;
        }
    }

    private int findLineEnd() {
        int end = bufferStart;
        while (end < bufferEnd && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Returns a beginning with everything up to the end of the stream, up to the maximum size of a message. */
    RawMessage readRest(RawMessage beginning) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(beginning.bytes());
        bytes.write('\n');
        while (bytes.size() <= RawMessage.MAX_BYTES && fillBuffer()) {
            appendUntil(bytes, bufferEnd);
            bufferStart = bufferEnd;
        }
        return new RawMessage(beginning.line(), bytes.toByteArray());
    }

    boolean isAtEnd() throws IOException {
        return !fillBuffer();
    }

    /** Returns the number of bytes that were read. */
    public long bytesRead() {
        return read;
    }

    public int lineNumber() {
        return line;
    }

    private void appendUntil(ByteArrayOutputStream bytes, int end) {
        int room = RawMessage.MAX_BYTES + 1 - bytes.size();
        bytes.write(buffer, bufferStart, Math.min(room, end - bufferStart));
    }

    private boolean fillBuffer() throws IOException {
        if (bufferStart < bufferEnd) {
            return true;
        }
        bufferStart = 0;
        bufferEnd = in.read(buffer);
        read += Math.max(0, bufferEnd);
        return bufferEnd > 0;
    }
}
