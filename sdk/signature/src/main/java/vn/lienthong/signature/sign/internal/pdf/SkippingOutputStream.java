package vn.lienthong.signature.sign.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** An output stream that discards a number of initial bytes and buffers the rest. */
final class SkippingOutputStream extends OutputStream {
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private long remainingToSkip;

    SkippingOutputStream(long skip) {
        this.remainingToSkip = skip;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int skipped = (int) Math.min(remainingToSkip, length);
        remainingToSkip -= skipped;
        buffer.write(from, offset + skipped, length - skipped);
    }

    byte[] toByteArray() {
        return buffer.toByteArray();
    }
}
