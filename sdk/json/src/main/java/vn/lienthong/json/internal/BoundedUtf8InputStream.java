package vn.lienthong.json.internal;

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

/** An input stream that limits the bytes of a body and rejects invalid UTF-8 before the parser sees it. */
public final class BoundedUtf8InputStream extends FilterInputStream {
    private static final int MAX_PENDING_BYTES = 4;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final long maxBufferedBytes;
    private final long maxBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer scratch = CharBuffer.allocate(8192);
    private byte[] pending = {};
    private long byteCount;
    private long bufferedBytes;
    private boolean large;

    public BoundedUtf8InputStream(InputStream in, long mostHeld, long maxBytes) {
        super(in);
        this.maxBufferedBytes = mostHeld;
        this.maxBytes = maxBytes;
    }

    /** Sets whether the bytes read now are streamed and not stored in memory. */
    public void setLarge(boolean value) {
        large = value;
    }

    /** Returns the number of bytes read so far. */
    public long byteCount() {
        return byteCount;
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
            // An I/O error of the connection is treated as a truncated body.
            throw new MalformedAnswerException("", "more", "end of body", byteCount, null);
        }
        if (got > 0) {
            checkStart(buffer, offset, got);
            countBytes(got);
            checkUtf8(buffer, offset, got);
        } else if (pending.length > 0) {
            throw malformedUtf8();
        }
        return got;
    }

    /** A parser would detect UTF-16 from the first bytes. A byte order mark is not accepted here (LT-MSG-001). */
    private void checkStart(byte[] buffer, int offset, int got) {
        for (int i = 0; i < got && byteCount + i < MAX_PENDING_BYTES; i++) {
            boolean mark = byteCount + i == 0 && got >= BYTE_ORDER_MARK.length && buffer[offset] == BYTE_ORDER_MARK[0];
            if (buffer[offset + i] == 0
                    || (mark && buffer[offset + 1] == BYTE_ORDER_MARK[1] && buffer[offset + 2] == BYTE_ORDER_MARK[2])) {
                throw malformedUtf8();
            }
        }
    }

    private void countBytes(int got) {
        byteCount += got;
        bufferedBytes += large ? 0 : got;
        if (byteCount > maxBytes) {
            throw new MalformedAnswerException("", "at most " + maxBytes + " bytes", "body", byteCount, null);
        } else if (bufferedBytes > maxBufferedBytes) {
            throw new MalformedAnswerException(
                    "", "at most " + maxBufferedBytes + " bytes", "body", bufferedBytes, null);
        }
    }

    private void checkUtf8(byte[] buffer, int offset, int got) {
        ByteBuffer bytes = ByteBuffer.allocate(pending.length + got)
                .put(pending)
                .put(buffer, offset, got)
                .flip();
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(bytes, scratch, false);
        } while (result.isOverflow());
        if (result.isError() || bytes.remaining() >= MAX_PENDING_BYTES) {
            throw malformedUtf8();
        }
        pending = new byte[bytes.remaining()];
        bytes.get(pending);
    }

    private MalformedAnswerException malformedUtf8() {
        return new MalformedAnswerException("", "UTF-8", "a byte sequence that is none", byteCount, null);
    }
}
