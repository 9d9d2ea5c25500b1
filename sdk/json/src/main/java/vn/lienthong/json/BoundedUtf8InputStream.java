package vn.lienthong.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.lienthong.error.MalformedAnswerException;

/** A body on its way to a parser, which sees no more bytes than it may hold in memory, and none that are not UTF-8. */
final class BoundedUtf8InputStream extends FilterInputStream {
    private static final int MAX_PENDING_BYTES = 4;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final long mostHeld;
    private final long most;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer scratch = CharBuffer.allocate(8192);
    private byte[] left = {};
    private long count;
    private long held;
    private boolean large;

    BoundedUtf8InputStream(InputStream in, long mostHeld, long most) {
        super(in);
        this.mostHeld = mostHeld;
        this.most = most;
    }

    /** Whether what is read now goes through the memory and does not stay in it. */
    void large(boolean value) {
        large = value;
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got;
        try {
            got = in.read(buffer, offset, length);
        } catch (IOException cut) {
            // Whatever the connection's exception says, here the body ends.
            throw new MalformedAnswerException("", "more", "end of body", count, null);
        }
        if (got > 0) {
            begins(buffer, offset, got);
            meter(got);
            check(buffer, offset, got);
        } else if (left.length > 0) {
            throw noUtf8();
        }
        return got;
    }

    /** A parser takes a body for UTF-16 by its first bytes; a byte order mark is not ours to read over (LT-MSG-001). */
    private void begins(byte[] buffer, int offset, int got) {
        for (int i = 0; i < got && count + i < MAX_PENDING_BYTES; i++) {
            boolean mark = count + i == 0 && got >= MARK.length && buffer[offset] == MARK[0];
            if (buffer[offset + i] == 0 || (mark && buffer[offset + 1] == MARK[1] && buffer[offset + 2] == MARK[2])) {
                throw noUtf8();
            }
        }
    }

    private void meter(int got) {
        count += got;
        held += large ? 0 : got;
        if (count > most) {
            throw new MalformedAnswerException("", "at most " + most + " bytes", "body", count, null);
        } else if (held > mostHeld) {
            throw new MalformedAnswerException("", "at most " + mostHeld + " bytes", "body", held, null);
        }
    }

    private void check(byte[] buffer, int offset, int got) {
        ByteBuffer bytes = ByteBuffer.allocate(left.length + got)
                .put(left)
                .put(buffer, offset, got)
                .flip();
        CoderResult result;
        do {
            scratch.clear();
            result = utf8.decode(bytes, scratch, false);
        } while (result.isOverflow());
        if (result.isError() || bytes.remaining() >= MAX_PENDING_BYTES) {
            throw noUtf8();
        }
        left = new byte[bytes.remaining()];
        bytes.get(left);
    }

    private MalformedAnswerException noUtf8() {
        return new MalformedAnswerException("", "UTF-8", "a byte sequence that is none", count, null);
    }
}
