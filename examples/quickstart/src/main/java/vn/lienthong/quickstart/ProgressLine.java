package vn.lienthong.quickstart;

import java.io.PrintStream;
import java.time.Duration;

/** A line of progress now and then, which suits a log as well as a terminal. */
final class ProgressLine {
    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final PrintStream out;
    private final int of;
    private long last = System.nanoTime();

    ProgressLine(PrintStream out, int of) {
        this.out = out;
        this.of = of;
    }

    void at(int done) {
        long now = System.nanoTime();
        if (done == of || now - last >= EVERY) {
            last = now;
            out.printf("%4d/%d (%d %%)%n", done, of, 100L * done / of);
        }
    }
}
