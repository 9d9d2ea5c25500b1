package vn.lienthong.quickstart;

import java.io.PrintStream;
import java.time.Duration;

/** A progress line at intervals, for logs and terminals. */
final class ProgressLine {
    private static final long INTERVAL_NANOS = Duration.ofSeconds(2).toNanos();

    private final PrintStream out;
    private final int total;
    private long lastPrinted = System.nanoTime();

    ProgressLine(PrintStream out, int of) {
        this.out = out;
        this.total = of;
    }

    void printIfDue(int done) {
        long now = System.nanoTime();
        if (done == total || now - lastPrinted >= INTERVAL_NANOS) {
            lastPrinted = now;
            out.printf("%4d/%d (%d %%)%n", done, total, 100L * done / total);
        }
    }
}
