package vn.lienthong.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.code.CodeLists;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Language;

/** Looks units up in the dated lists: what a code names on a day, and who carries the unit on. */
@Command(
        name = "unit",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class UnitCommand implements Callable<Integer> {
    /** Bytes, more than a list may have: so much of a file without end is refused as too long. */
    private static final int ENOUGH = 4_000_001;

    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", required = true, converter = Moments.Day.class)
    private @Nullable LocalDate on;

    @Option(names = "--list", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    UnitCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        if (on == null) {
            throw new IllegalStateException("picocli requires --on");
        }
        CodeLists lists = CodeLists.standard();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                lists = lists.with(name(file), in.readNBytes(ENOUGH));
            } catch (IOException e) {
                return refused(speech.texts().text("unit.unreadable", Plain.line(file.toString())));
            } catch (ConfigurationException e) {
                Language language = speech.texts().language();
                return refused(speech.texts().text("unit.bad", Plain.line(file.toString()), e.message(language)));
            }
        }
        return told(lists, on);
    }

    private int told(CodeLists lists, LocalDate day) {
        List<UnitAnswer> answers =
                codes.stream().map(code -> UnitAnswer.of(code, day, lists)).toList();
        if (speech.json()) {
            UnitAnswer.json(answers, terminal.out(), speech.texts().language());
        } else {
            answers.forEach(answer -> answer.table(terminal.out(), speech.texts()));
        }
        return answers.stream().allMatch(UnitAnswer::found) ? Exit.OK : Exit.FOUND;
    }

    /** The list that a file replaces is the one that it is called after. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
    }

    private int refused(String message) {
        return new Refusal("list", message, null).told(terminal, speech.texts(), speech.json());
    }
}
