package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;

/**
 * The limit on the work that a document may cause, so that a malicious document ends as a finding (LT-PDF-040). It
 * counts bytes read and values compared. {@link BoundedPdfParser} limits inflated data.
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

    public void spendOrThrow(long bytes) throws IOException {
        remainingBytes -= bytes;
        if (remainingBytes < 0) {
            throw new IOException("document exceeds the limit of bytes read");
        }
    }

    /** Counts bytes to be read. Returns whether the limit still allows them. */
    boolean trySpend(long bytes) {
        remainingBytes -= bytes;
        return remainingBytes >= 0;
    }

    /** Counts one value to be compared. Returns whether the limit still allows it. */
    public boolean trySpendNode() {
        return --remainingNodes >= 0 && remainingBytes >= 0;
    }

    boolean isExhausted() {
        return remainingBytes < 0 || remainingNodes < 0;
    }
}
