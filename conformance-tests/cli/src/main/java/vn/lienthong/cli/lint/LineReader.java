package vn.lienthong.cli.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream of bytes line by line, in memory for one bounded line, however long the stream is. */
final class LineReader {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private int line;
    private long read;
    private boolean inLargeLine;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, without its end; null at the end. Of one that is too large only the beginning. */
    @Nullable
    RawMessage next() throws IOException {
        skipRest();
        if (!fill()) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean open = true;
        while (open && bytes.size() <= RawMessage.MOST_BYTES && fill()) {
            int end = lineEnd();
            keep(bytes, end);
            open = end == to;
            from = open ? end : end + 1;
        }
        inLargeLine = open && bytes.size() > RawMessage.MOST_BYTES;
        return new RawMessage(line, bytes.toByteArray());
    }

    private void skipRest() throws IOException {
        while (inLargeLine && fill()) {
            int end = lineEnd();
            inLargeLine = end == to;
            from = inLargeLine ? end : end + 1;
        }
    }

    private int lineEnd() {
        int end = from;
        while (end < to && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    /** A beginning followed by everything up to the end, as far as a message may be large. */
    RawMessage rest(RawMessage beginning) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(beginning.bytes());
        bytes.write('\n');
        while (bytes.size() <= RawMessage.MOST_BYTES && fill()) {
            keep(bytes, to);
            from = to;
        }
        return new RawMessage(beginning.line(), bytes.toByteArray());
    }

    boolean ended() throws IOException {
        return !fill();
    }

    /** How many bytes were read so far. */
    long read() {
        return read;
    }

    int line() {
        return line;
    }

    private void keep(ByteArrayOutputStream bytes, int end) {
        int room = RawMessage.MOST_BYTES + 1 - bytes.size();
        bytes.write(chunk, from, Math.min(room, end - from));
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = in.read(chunk);
        read += Math.max(0, to);
        return to > 0;
    }
}
