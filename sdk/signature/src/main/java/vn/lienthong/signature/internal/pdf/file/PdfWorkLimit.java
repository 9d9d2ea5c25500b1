package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;

/**
 * How much work a document may cause, so that one made to be slow ends as a finding (LT-PDF-040). What is read again and again, and
 * what is compared, is counted; what is inflated is bounded by {@link BoundedPdfParser}.
 */
public final class PdfWorkLimit {
    private static final long BASE_READ_BYTES = 64L << 20;
    private static final long BASE_NODES = 300_000;

    private long remainingBytes;
    private long remainingNodes;

    public PdfWorkLimit(long length) {
        this.remainingBytes = BASE_READ_BYTES + 40 * length;
        this.remainingNodes = BASE_NODES + length / 4;
    }

    public void spendOrThrow(long octets) throws IOException {
        remainingBytes -= octets;
        if (remainingBytes < 0) {
            throw new IOException("reads too much");
        }
    }

    /** Returns whether so many more octets may be read. */
    boolean trySpend(long octets) {
        remainingBytes -= octets;
        return remainingBytes >= 0;
    }

    /** Returns whether another value may be compared. */
    public boolean trySpendNode() {
        return --remainingNodes >= 0 && remainingBytes >= 0;
    }

    boolean isExhausted() {
        return remainingBytes < 0 || remainingNodes < 0;
    }
}
