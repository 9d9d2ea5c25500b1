package vn.lienthong.cli.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.Deadline;
import vn.lienthong.calendar.DeadlineStep;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.StartRule;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.TimeConverters;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.value.Language;

/** Computes and explains the time at which a result is due. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class DeadlineCommand implements Callable<Integer> {
    /** A larger calendar file is refused, so a file without end is not read completely. */
    private static final int MAX_BYTES_READ = 2_000_000;

    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DDThh:mm",
            required = true,
            converter = TimeConverters.MomentConverter.class)
    private @Nullable OffsetDateTime from;

    @Option(
            names = "--limit",
            paramLabel = "LIMIT",
            required = true,
            converter = TimeConverters.TimeLimitConverter.class)
    private List<TimeLength> limits = new ArrayList<>();

    @Option(names = "--suspend", paramLabel = "FROM..TO", converter = TimeConverters.PeriodConverter.class)
    private List<ClockSuspension> suspensions = new ArrayList<>();

    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable Path calendar;

    @Option(names = "--explain")
    private boolean explain;

    public DeadlineCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        Language language = outputOptions.texts().language();
        if (from == null) {
            throw new IllegalStateException("picocli requires --from");
        }
        DeadlineTerms terms = new DeadlineTerms(from, limits, StartRule.openHours(), suspensions);
        try {
            printDeadline(terms.deadlineOn(loadCalendar()), language);
            return ExitCodes.OK;
        } catch (IOException e) {
            return reportError("calendar", outputOptions.texts().text("deadline.unreadable", String.valueOf(calendar)));
        } catch (ConfigurationException e) {
            return reportError("calendar", e.message(language));
        } catch (OutsideCalendarException e) {
            return reportError("outside", e.message(language));
        }
    }

    private WorkingCalendar loadCalendar() throws IOException {
        if (calendar == null) {
            return WorkingCalendar.standard();
        }
        try (InputStream in = Files.newInputStream(calendar)) {
            return WorkingCalendar.read(in.readNBytes(MAX_BYTES_READ));
        }
    }

    private int reportError(String reason, String message) {
        return new UsageError(reason, message, null).report(terminal, outputOptions.texts(), outputOptions.json());
    }

    private void printDeadline(Deadline deadline, Language language) {
        if (outputOptions.json()) {
            JsonLineWriter line = new JsonLineWriter(terminal.out())
                    .startObject()
                    .textField("due", TimeConverters.format(deadline.due()));
            line.booleanField("provisional", deadline.isProvisional()).startList("steps");
            for (DeadlineStep step : deadline.steps()) {
                line.startObject()
                        .textField("requirement", step.requirement())
                        .textField("text", step.text(language))
                        .endObject();
            }
            line.endList()
                    .textField("calendar", deadline.calendarVersion())
                    .endObject()
                    .printLine();
            return;
        }
        terminal.out().println(TimeConverters.format(deadline.due()));
        if (explain) {
            deadline.explain(language)
                    .lines()
                    .forEach(step -> terminal.out().println(TerminalText.sanitize("  " + step)));
        }
        if (deadline.isProvisional()) {
            terminal.out()
                    .println(TerminalText.sanitize(
                            outputOptions.texts().text("deadline.provisional", deadline.calendarVersion())));
        }
    }
}
