package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/** A reader of HTTP/1.1 messages with a known length from one connection, which reads no byte beyond its limit. */
final class HttpMessageReader {
    static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int MAX_HEAD_BYTES = 64 * 1024;
    private static final int MAX_BODY_BYTES = 16 * 1024 * 1024 + 64 * 1024;
    /**
     * The first byte of a TLS client, which would wait for the server while the server waits for the end of a head.
     */
    private static final byte TLS_HANDSHAKE_BYTE = 0x16;

    private static final int BUFFER_SIZE = 16 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER_SIZE];
    private int filled;
    private int limit = NO_LIMIT;

    HttpMessageReader(InputStream in) {
        this.in = in;
    }

    /** A listener that is called after the head and before the body. */
    interface HeadListener {
        void accept(HttpHead head) throws IOException;
    }

    /** Waits for the first byte of a message; returns false at the end of the stream. */
    boolean awaitFirstByte() throws IOException {
        limit = 1;
        return filled > 0 || fill();
    }

    /** Reads the started message up to a number of bytes. */
    MessageReadResult read(int most, HeadListener seen) throws IOException {
        limit = most;
        if (buffer[0] == TLS_HANDSHAKE_BYTE) {
            return refuse(400);
        }
        int headLength = endOfHead();
        while (headLength < 0) {
            if (filled > MAX_HEAD_BYTES) {
                return refuse(431);
            }
            if (!fill()) {
                return MessageReadResult.part(takeBytes(filled), 0);
            }
            headLength = endOfHead();
        }
        HttpHead head = HttpHead.parse(buffer, headLength);
        int length = head == null ? -1 : head.contentLength();
        if (head == null || length < 0 || length > MAX_BODY_BYTES) {
            return refuse(head == null ? 400 : length < 0 ? 411 : 413);
        }
        int end = headLength + length;
        if (filled < end) {
            seen.accept(head);
        }
        while (filled < end) {
            if (!fill()) {
                return MessageReadResult.part(takeBytes(filled), headLength);
            }
        }
        HttpMessage message = new HttpMessage(head, Arrays.copyOfRange(buffer, headLength, end));
        return MessageReadResult.whole(takeBytes(end), headLength, message);
    }

    /** Returns whether the client has closed the connection; blocks up to the socket timeout. */
    boolean isDisconnected() throws IOException {
        try {
            limit = NO_LIMIT;
            return filled > MAX_HEAD_BYTES || !fill();
        } catch (SocketTimeoutException stillThere) {
            return false;
        }
    }

    private MessageReadResult refuse(int status) {
        return MessageReadResult.refuse(takeBytes(filled), status);
    }

    private byte[] takeBytes(int end) {
        byte[] bytes = Arrays.copyOf(buffer, end);
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        if (filled == 0 && buffer.length > 64 * BUFFER_SIZE) {
            buffer = new byte[BUFFER_SIZE];
        }
        return bytes;
    }

    private int endOfHead() {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (filled >= limit) {
            return false;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, Math.min(buffer.length, limit) - filled);
        filled += Math.max(count, 0);
        return count > 0;
    }
}
