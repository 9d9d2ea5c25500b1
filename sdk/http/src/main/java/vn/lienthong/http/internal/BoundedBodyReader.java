package vn.lienthong.http.internal;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.ResponseLimits;

/** A reader that decompresses a body and stops when it exceeds a limit (LT-MSG-003). */
final class BoundedBodyReader {
    private static final int BUFFER_SIZE = 16 << 10;
    private static final int RATIO_CHECK_THRESHOLD = 64 << 10;

    private final ResponseLimits limits;
    private final CountedStream wire;

    private BoundedBodyReader(ResponseLimits limits, CountedStream wire) {
        this.limits = limits;
        this.wire = wire;
    }

    /**
     * Reads the whole body.
     *
     * @param encoding the header {@code Content-Encoding}, or "" if missing
     * @throws IOException if the network fails
     * @throws MalformedAnswerException if a limit is exceeded or the body cannot be decompressed
     */
    static byte[] read(InputStream wire, String encoding, ResponseLimits limits, ExchangeTracker progress)
            throws IOException {
        BoundedBodyReader body = new BoundedBodyReader(limits, new CountedStream(wire, progress));
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body.drain(body.wire);
            case "gzip", "x-gzip" -> body.gunzip();
            default -> throw malformed("gzip or no compression", "another compression", encoding.length());
        };
    }

    static MalformedAnswerException tooLong(ResponseLimits limits, long length) {
        return malformed("at most " + limits.bodyBytes() + " bytes", "a longer body", length);
    }

    private byte[] gunzip() throws IOException {
        try {
            return drain(new GZIPInputStream(wire, BUFFER_SIZE));
        } catch (EOFException | ZipException e) {
            if (wire.failed) {
                throw e;
            }
            throw malformed("gzip", "something else, or a part of it", wire.bytesRead);
        }
    }

    private byte[] drain(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER_SIZE);
        byte[] part = new byte[BUFFER_SIZE];
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
            out.write(part, 0, n);
            if (out.size() > limits.bodyBytes() || wire.bytesRead > limits.bodyBytes()) {
                throw tooLong(limits, out.size());
            }
            if (out.size() > RATIO_CHECK_THRESHOLD && out.size() > wire.bytesRead * limits.compressionRatio()) {
                throw malformed(
                        "compressed at most " + limits.compressionRatio() + " times",
                        "a body packed closer",
                        out.size());
            }
        }
        return out.toByteArray();
    }

    private static MalformedAnswerException malformed(String expected, String found, long length) {
        return new MalformedAnswerException("", expected, found, length, null);
    }

    /** Counts the bytes from the network and separates its failures from those of the decompression. */
    private static final class CountedStream extends InputStream {
        private final InputStream in;
        private final ExchangeTracker tracker;
        private long bytesRead;
        private boolean failed;

        CountedStream(InputStream in, ExchangeTracker progress) {
            this.in = in;
            this.tracker = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            failed = true;
            int n = in.read(target, offset, length);
            failed = false;
            bytesRead += Math.max(n, 0);
            tracker.restartReadTimeout();
            return n;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }
    }
}
