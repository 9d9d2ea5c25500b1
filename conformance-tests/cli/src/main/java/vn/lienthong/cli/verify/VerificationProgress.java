package vn.lienthong.cli.verify;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;

/** Tells now and then how far a long run is: one file may take as long as many. */
final class VerificationProgress implements AutoCloseable {
    private final CliTexts texts;
    private final ScheduledExecutorService scheduler;
    private final ScheduledFuture<?> schedule;
    private volatile String progressText = "";

    VerificationProgress(Terminal terminal, CliTexts texts, Duration round) {
        this.texts = texts;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "verify-progress");
            thread.setDaemon(true);
            return thread;
        });
        long millis = round.toMillis();
        schedule = scheduler.scheduleAtFixedRate(() -> printProgress(terminal), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** A file is begun. */
    void startFile(String file, int done, int all) {
        progressText = texts.text("verify.progress", file, Integer.toString(done), Integer.toString(all));
    }

    private void printProgress(Terminal terminal) {
        // Not with say(), which would write out an answer that is half done.
        terminal.err().println(TerminalText.sanitize(progressText));
        terminal.err().flush();
    }

    @Override
    public void close() {
        schedule.cancel(false);
        scheduler.shutdown();
    }
}
