package vn.lienthong.cli.verify;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.value.DaemonThreadFactory;

/** Prints the progress of a long run at intervals, also within one file. */
final class VerificationProgress implements AutoCloseable {
    private final CliTexts texts;
    private final ScheduledExecutorService scheduler;
    private final ScheduledFuture<?> schedule;
    private volatile String progressText = "";

    VerificationProgress(Terminal terminal, CliTexts texts, Duration round) {
        this.texts = texts;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("verify-progress"));
        long millis = round.toMillis();
        schedule = scheduler.scheduleAtFixedRate(() -> printProgress(terminal), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Records that a file is started. */
    void startFile(String file, int done, int all) {
        progressText = texts.text("verify.progress", file, Integer.toString(done), Integer.toString(all));
    }

    private void printProgress(Terminal terminal) {
        // Not with printMessage(), which would flush a partly written result.
        terminal.err().println(TerminalText.sanitize(progressText));
        terminal.err().flush();
    }

    @Override
    public void close() {
        schedule.cancel(false);
        scheduler.shutdown();
    }
}
