package vn.lienthong.signature.internal.pdf;

import java.io.IOException;

/**
 * How much work a document may cause, so that one made to be slow ends as a finding (LT-PDF-040). What is read again and again,
 * what is inflated, and what is compared is counted.
 */
final class Budget {
    private static final long READ = 256L << 20;
    private static final long INFLATED = 8L << 20;
    private static final long NODES = 300_000;

    private long read;
    private long inflated;
    private long nodes;

    Budget(long length) {
        this.read = READ + 40 * length;
        this.inflated = INFLATED + 8 * length;
        this.nodes = NODES + length / 4;
    }

    void read(long octets) throws IOException {
        read -= octets;
        if (read < 0) {
            throw new IOException("reads too much");
        }
    }

    /** How many octets may still be inflated. */
    long inflatable() {
        return inflated;
    }

    void inflated(long octets) {
        inflated -= octets;
    }

    /** Whether another value may be compared. */
    boolean node() {
        return --nodes >= 0 && read >= 0;
    }

    boolean spent() {
        return read < 0 || inflated < 0 || nodes < 0;
    }
}
