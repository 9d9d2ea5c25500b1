package vn.lienthong.signature.internal.pdf;

import java.io.IOException;

/**
 * How much work a document may cause, so that one made to be slow ends as a finding (LT-PDF-040). What is read again and again, and
 * what is compared, is counted; what is inflated is bounded by {@link BoundedPdfParser}.
 */
final class PdfWorkLimit {
    private static final long READ = 64L << 20;
    private static final long NODES = 300_000;

    private long read;
    private long nodes;

    PdfWorkLimit(long length) {
        this.read = READ + 40 * length;
        this.nodes = NODES + length / 4;
    }

    void read(long octets) throws IOException {
        read -= octets;
        if (read < 0) {
            throw new IOException("reads too much");
        }
    }

    /** Whether so many more octets may be read. */
    boolean spend(long octets) {
        read -= octets;
        return read >= 0;
    }

    /** Whether another value may be compared. */
    boolean node() {
        return --nodes >= 0 && read >= 0;
    }

    boolean spent() {
        return read < 0 || nodes < 0;
    }
}
