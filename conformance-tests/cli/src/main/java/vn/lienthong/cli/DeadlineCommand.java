package vn.lienthong.cli;

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
import vn.lienthong.calendar.Length;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.StartRule;
import vn.lienthong.calendar.Step;
import vn.lienthong.calendar.Suspension;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Language;

/** Computes when a result is due, and says why. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class DeadlineCommand implements Callable<Integer> {
    /** Bytes, more than a calendar may have: so much of a file without end is refused as too long. */
    private static final int ENOUGH = 2_000_000;

    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--from", paramLabel = "YYYY-MM-DDThh:mm", required = true, converter = Moments.At.class)
    private @Nullable OffsetDateTime from;

    @Option(names = "--limit", paramLabel = "LIMIT", required = true, converter = Moments.Limit.class)
    private List<Length> limits = new ArrayList<>();

    @Option(names = "--suspend", paramLabel = "FROM..TO", converter = Moments.Stretch.class)
    private List<Suspension> suspensions = new ArrayList<>();

    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable Path calendar;

    @Option(names = "--explain")
    private boolean explain;

    DeadlineCommand(Terminal terminal, Speech speech) {
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
            return Exit.OK;
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
        return new Refusal(reason, message, null).told(terminal, speech.texts(), speech.json());
    }

    private void told(Deadline deadline, Language language) {
        if (speech.json()) {
            JsonLine line = new JsonLine(terminal.out()).open().text("due", Moments.shown(deadline.due()));
            line.truth("provisional", deadline.provisional()).list("steps");
            for (Step step : deadline.steps()) {
                line.open()
                        .text("requirement", step.requirement())
                        .text("text", step.text(language))
                        .close();
            }
            line.closeList().text("calendar", deadline.calendar()).close().end();
            return;
        }
        terminal.out().println(Moments.shown(deadline.due()));
        if (explain) {
            deadline.explained(language).lines().forEach(step -> terminal.out().println(Plain.line("  " + step)));
        }
        if (deadline.provisional()) {
            terminal.out().println(Plain.line(speech.texts().text("deadline.provisional", deadline.calendar())));
        }
    }
}
