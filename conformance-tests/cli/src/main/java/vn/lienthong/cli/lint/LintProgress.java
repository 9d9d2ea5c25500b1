package vn.lienthong.cli.lint;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import vn.lienthong.cli.message.LineReader;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.Terminal;

/** Prints the progress of a long file every five seconds. */
final class LintProgress {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private final Terminal terminal;
    private final CliTexts texts;
    private final LongSupplier nanoTime;
    private long lastReport;

    LintProgress(Terminal terminal, CliTexts texts, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.texts = texts;
        this.nanoTime = nanoTime;
        this.lastReport = nanoTime.getAsLong();
    }

    void reportIfDue(String file, LineReader lines) {
        long now = nanoTime.getAsLong();
        if (now - lastReport >= INTERVAL_NANOS) {
            lastReport = now;
            String megabytes = Long.toString(lines.bytesRead() / BYTES_PER_MEGABYTE);
            terminal.printMessage(texts.text("lint.progress", file, Integer.toString(lines.lineNumber()), megabytes));
        }
    }
}
