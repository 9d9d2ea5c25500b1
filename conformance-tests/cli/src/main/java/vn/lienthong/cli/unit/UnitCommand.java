package vn.lienthong.cli.unit;

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
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.TimeConverters;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.code.CodeLists;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.value.Language;

/** Looks units up in the dated lists: the unit of a code on a day, and its successors. */
@Command(
        name = "unit",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class UnitCommand implements Callable<Integer> {
    /** A larger list is refused, so a file without end is not read completely. */
    private static final int MAX_BYTES_READ = 4_000_001;

    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", required = true, converter = TimeConverters.DayConverter.class)
    private @Nullable LocalDate day;

    @Option(names = "--list", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    public UnitCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        if (day == null) {
            throw new IllegalStateException("picocli requires --on");
        }
        CodeLists lists = CodeLists.standard();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                lists = lists.with(listName(file), in.readNBytes(MAX_BYTES_READ));
            } catch (IOException e) {
                return reportError(
                        outputOptions.texts().text("unit.unreadable", TerminalText.sanitize(file.toString())));
            } catch (ConfigurationException e) {
                Language language = outputOptions.texts().language();
                return reportError(outputOptions
                        .texts()
                        .text("unit.bad", TerminalText.sanitize(file.toString()), e.message(language)));
            }
        }
        return printUnits(lists, day);
    }

    private int printUnits(CodeLists lists, LocalDate day) {
        List<UnitDescription> answers = codes.stream()
                .map(code -> UnitDescription.describe(code, day, lists))
                .toList();
        if (outputOptions.json()) {
            UnitDescription.writeJson(
                    answers, terminal.out(), outputOptions.texts().language());
        } else {
            answers.forEach(answer -> answer.writeText(terminal.out(), outputOptions.texts()));
        }
        return answers.stream().allMatch(UnitDescription::isFound) ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    /** Returns the name of the list that a file replaces, which is the file name. */
    private static String listName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
    }

    private int reportError(String message) {
        return new UsageError("list", message, null).report(terminal, outputOptions.texts(), outputOptions.json());
    }
}
