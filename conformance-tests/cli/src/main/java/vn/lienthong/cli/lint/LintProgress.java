package vn.lienthong.cli.lint;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.CliTexts;

/** Tells every five seconds how far a long file was read. */
final class LintProgress {
    private static final long ROUND = TimeUnit.SECONDS.toNanos(5);
    private static final long MEGABYTE = 1_000_000;

    private final Terminal terminal;
    private final CliTexts texts;
    private final LongSupplier nanoTime;
    private long last;

    LintProgress(Terminal terminal, CliTexts texts, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.texts = texts;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    void read(String file, LineReader lines) {
        long now = nanoTime.getAsLong();
        if (now - last >= ROUND) {
            last = now;
            String megabytes = Long.toString(lines.read() / MEGABYTE);
            terminal.say(texts.text("lint.progress", file, Integer.toString(lines.line()), megabytes));
        }
    }
}
