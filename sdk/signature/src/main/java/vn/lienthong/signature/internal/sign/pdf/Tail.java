package vn.lienthong.signature.internal.sign.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps what is written behind the first so many octets. */
final class Tail extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long skip;

    Tail(long skip) {
        this.skip = skip;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int skipped = (int) Math.min(skip, length);
        skip -= skipped;
        kept.write(from, offset + skipped, length - skipped);
    }

    byte[] octets() {
        return kept.toByteArray();
    }
}
