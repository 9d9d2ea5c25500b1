package vn.lienthong.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.CliTexts;

/** One run over files: each message is judged and reported as it is read, so that no file is ever held whole. */
public final class LintRun {
    private final Terminal terminal;
    private final CliTexts texts;
    private final LintReport report;
    private final MessageLinter linter;
    private final LongSupplier nanoTime;

    private LintRun(Terminal terminal, CliTexts texts, LintOptions manner) {
        this.terminal = terminal;
        this.texts = texts;
        this.report = manner.json() ? new LintJsonReport(terminal.out()) : new LintTableReport(terminal.out(), texts);
        this.linter = new MessageLinter(texts, manner.as(), manner.clock());
        this.nanoTime = manner.nanoTime();
    }

    /**
     * How a run is made.
     *
     * @param json whether the report is for programs
     * @param as the message that every body is taken for; null to recognise each
     * @param clock for a dossier that does not tell when it was received
     * @param nanoTime by which a line tells every five seconds how far the run is
     */
    public record LintOptions(boolean json, @Nullable String as, Clock clock, LongSupplier nanoTime) {}

    /** Checks files and answers the exit code, see {@link ExitCodes}; checks none if one of them cannot be read. */
    public static int run(Terminal terminal, CliTexts texts, LintOptions manner, List<String> files) {
        List<LintSource> sources = files.stream().map(LintSource::new).toList();
        LintRun lint = new LintRun(terminal, texts, manner);
        boolean readable = true;
        for (LintSource source : sources) {
            Optional<String> problem = source.problem();
            if (problem.isPresent()) {
                lint.unreadable(source, problem.get(), manner.json());
                readable = false;
            }
        }
        int exit = readable ? lint.all(sources) : ExitCodes.BAD_INPUT;
        if (readable || manner.json()) {
            lint.report.end();
        }
        return exit;
    }

    private int all(List<LintSource> sources) {
        int exit = ExitCodes.OK;
        for (LintSource source : sources) {
            exit = Math.max(exit, one(source));
        }
        return exit;
    }

    private int one(LintSource source) {
        try (InputStream in = source.open(terminal)) {
            RawMessageReader pieces = new RawMessageReader(in, source.byLine());
            LintProgress progress = new LintProgress(terminal, texts, nanoTime);
            RawMessage piece = pieces.next();
            if (piece == null) {
                return told(linter.unusable(source.name(), 1, "LT-MSG-012", "lint.empty"));
            }
            int exit = ExitCodes.OK;
            while (piece != null) {
                exit = Math.max(exit, told(linter.judge(source.name(), piece)));
                progress.read(source.name(), pieces.lines());
                piece = pieces.next();
            }
            return exit;
        } catch (IOException e) {
            unreadable(source, "lint.file.broken", true);
            return ExitCodes.BAD_INPUT;
        }
    }

    private int told(LintResult judged) {
        report.message(judged);
        return judged.exit();
    }

    private void unreadable(LintSource source, String key, boolean reported) {
        terminal.say(source.name() + ": " + texts.text(key));
        if (reported) {
            report.message(linter.unusable(source.name(), 0, "", key));
        }
    }
}
