package vn.lienthong.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.Exit;
import vn.lienthong.cli.Terminal;
import vn.lienthong.cli.Texts;

/** One run over files: each message is judged and reported as it is read, so that no file is ever held whole. */
public final class Lint {
    private final Terminal terminal;
    private final Texts texts;
    private final Report report;
    private final Linter linter;
    private final LongSupplier nanoTime;

    private Lint(Terminal terminal, Texts texts, Manner manner) {
        this.terminal = terminal;
        this.texts = texts;
        this.report = manner.json() ? new JsonReport(terminal.out()) : new TableReport(terminal.out(), texts);
        this.linter = new Linter(texts, manner.as(), manner.clock());
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
    public record Manner(boolean json, @Nullable String as, Clock clock, LongSupplier nanoTime) {}

    /** Checks files and answers the exit code, see {@link Exit}; checks none if one of them cannot be read. */
    public static int run(Terminal terminal, Texts texts, Manner manner, List<String> files) {
        List<Source> sources = files.stream().map(Source::new).toList();
        Lint lint = new Lint(terminal, texts, manner);
        boolean readable = true;
        for (Source source : sources) {
            Optional<String> problem = source.problem();
            if (problem.isPresent()) {
                lint.unreadable(source, problem.get(), manner.json());
                readable = false;
            }
        }
        int exit = readable ? lint.all(sources) : Exit.BAD_INPUT;
        if (readable || manner.json()) {
            lint.report.end();
        }
        return exit;
    }

    private int all(List<Source> sources) {
        int exit = Exit.OK;
        for (Source source : sources) {
            exit = Math.max(exit, one(source));
        }
        return exit;
    }

    private int one(Source source) {
        try (InputStream in = source.open(terminal)) {
            Pieces pieces = new Pieces(in, source.byLine());
            Progress progress = new Progress(terminal, texts, nanoTime);
            Piece piece = pieces.next();
            if (piece == null) {
                return told(linter.unusable(source.name(), 1, "LT-MSG-012", "lint.empty"));
            }
            int exit = Exit.OK;
            while (piece != null) {
                exit = Math.max(exit, told(linter.judge(source.name(), piece)));
                progress.read(source.name(), pieces.lines());
                piece = pieces.next();
            }
            return exit;
        } catch (IOException e) {
            unreadable(source, "lint.file.broken", true);
            return Exit.BAD_INPUT;
        }
    }

    private int told(Judged judged) {
        report.message(judged);
        return judged.exit();
    }

    private void unreadable(Source source, String key, boolean reported) {
        terminal.say(source.name() + ": " + texts.text(key));
        if (reported) {
            report.message(linter.unusable(source.name(), 0, "", key));
        }
    }
}
