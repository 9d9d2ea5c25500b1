package vn.lienthong.cli.deadline;

import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.TimeConverters;
import vn.lienthong.cli.terminal.UsageError;

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
import vn.lienthong.calendar.Deadline;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.StartRule;
import vn.lienthong.calendar.DeadlineStep;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.value.Language;

/** Computes when a result is due, and says why. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class DeadlineCommand implements Callable<Integer> {
    /** Bytes, more than a calendar may have: so much of a file without end is refused as too long. */
    private static final int ENOUGH = 2_000_000;

    private final Terminal terminal;
    private final OutputOptions speech;

    @Option(names = "--from", paramLabel = "YYYY-MM-DDThh:mm", required = true, converter = TimeConverters.MomentConverter.class)
    private @Nullable OffsetDateTime from;

    @Option(names = "--limit", paramLabel = "LIMIT", required = true, converter = TimeConverters.TimeLimitConverter.class)
    private List<TimeLength> limits = new ArrayList<>();

    @Option(names = "--suspend", paramLabel = "FROM..TO", converter = TimeConverters.PeriodConverter.class)
    private List<ClockSuspension> suspensions = new ArrayList<>();

    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable Path calendar;

    @Option(names = "--explain")
    private boolean explain;

    public DeadlineCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        Language language = speech.texts().language();
        if (from == null) {
            throw new IllegalStateException("picocli requires --from");
        }
        DeadlineTerms terms = new DeadlineTerms(from, limits, StartRule.openHours(), suspensions);
        try {
            told(terms.on(chosen()), language);
            return ExitCodes.OK;
        } catch (IOException e) {
            return refused("calendar", speech.texts().text("deadline.unreadable", String.valueOf(calendar)));
        } catch (ConfigurationException e) {
            return refused("calendar", e.message(language));
        } catch (OutsideCalendarException e) {
            return refused("outside", e.message(language));
        }
    }

    private WorkingCalendar chosen() throws IOException {
        if (calendar == null) {
            return WorkingCalendar.standard();
        }
        try (InputStream in = Files.newInputStream(calendar)) {
            return WorkingCalendar.read(in.readNBytes(ENOUGH));
        }
    }

    private int refused(String reason, String message) {
        return new UsageError(reason, message, null).told(terminal, speech.texts(), speech.json());
    }

    private void told(Deadline deadline, Language language) {
        if (speech.json()) {
            JsonLineWriter line = new JsonLineWriter(terminal.out()).open().text("due", TimeConverters.shown(deadline.due()));
            line.truth("provisional", deadline.provisional()).list("steps");
            for (DeadlineStep step : deadline.steps()) {
                line.open()
                        .text("requirement", step.requirement())
                        .text("text", step.text(language))
                        .close();
            }
            line.closeList().text("calendar", deadline.calendar()).close().end();
            return;
        }
        terminal.out().println(TimeConverters.shown(deadline.due()));
        if (explain) {
            deadline.explained(language).lines().forEach(step -> terminal.out().println(TerminalText.line("  " + step)));
        }
        if (deadline.provisional()) {
            terminal.out().println(TerminalText.line(speech.texts().text("deadline.provisional", deadline.calendar())));
        }
    }
}
