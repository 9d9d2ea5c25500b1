package vn.lienthong.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.message.RawMessage;
import vn.lienthong.cli.message.RawMessageReader;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.InputFile;
import vn.lienthong.cli.terminal.Terminal;

/**
 * A run over files. Each message is validated and reported while it is read, so that no file is in memory as a
 * whole.
 */
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
        this.linter = new MessageLinter(texts, manner.messageName(), manner.clock());
        this.nanoTime = manner.nanoTime();
    }

    /**
     * The options of a run.
     *
     * @param json whether the report is JSON
     * @param messageName the message as which every body is treated; null to recognise each
     * @param clock clock for a dossier without reception time
     * @param nanoTime nanosecond clock of the progress line
     */
    public record LintOptions(boolean json, @Nullable String messageName, Clock clock, LongSupplier nanoTime) {}

    /** Checks files and returns the exit code, see {@link ExitCodes}. Checks none if one of them cannot be read. */
    public static int run(Terminal terminal, CliTexts texts, LintOptions manner, List<String> files) {
        List<InputFile> sources = files.stream().map(InputFile::new).toList();
        LintRun lint = new LintRun(terminal, texts, manner);
        boolean readable = true;
        for (InputFile source : sources) {
            Optional<String> problem = source.findProblem();
            if (problem.isPresent()) {
                lint.reportUnreadable(source, problem.get(), manner.json());
                readable = false;
            }
        }
        int exit = readable ? lint.lintAll(sources) : ExitCodes.BAD_INPUT;
        if (readable || manner.json()) {
            lint.report.finish();
        }
        return exit;
    }

    private int lintAll(List<InputFile> sources) {
        int exit = ExitCodes.OK;
        for (InputFile source : sources) {
            exit = Math.max(exit, lintFile(source));
        }
        return exit;
    }

    private int lintFile(InputFile source) {
        try (InputStream in = source.open(terminal)) {
            RawMessageReader pieces = new RawMessageReader(in, source.isLineDelimited());
            LintProgress progress = new LintProgress(terminal, texts, nanoTime);
            RawMessage piece = pieces.next();
            if (piece == null) {
                return reportResult(linter.unusableResult(source.name(), 1, "LT-MSG-012", "lint.empty"));
            }
            int exit = ExitCodes.OK;
            while (piece != null) {
                exit = Math.max(exit, reportResult(linter.lint(source.name(), piece)));
                progress.reportIfDue(source.name(), pieces.lineReader());
                piece = pieces.next();
            }
            return exit;
        } catch (IOException e) {
            reportUnreadable(source, "lint.file.broken", true);
            return ExitCodes.BAD_INPUT;
        }
    }

    private int reportResult(LintResult judged) {
        report.addMessage(judged);
        return judged.exitCode();
    }

    private void reportUnreadable(InputFile source, String key, boolean reported) {
        terminal.printMessage(source.name() + ": " + texts.text(key));
        if (reported) {
            report.addMessage(linter.unusableResult(source.name(), 0, "", key));
        }
    }
}
