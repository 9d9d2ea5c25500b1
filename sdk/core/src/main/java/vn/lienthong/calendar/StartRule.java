package vn.lienthong.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.calendar.internal.CalendarResource;
import vn.lienthong.code.SpecCsv;
import vn.lienthong.error.ConfigurationException;

/**
 * The hour up to which a dossier counts as received on its day of reception; afterwards the next reception day
 * counts (LT-TIME-005, LT-TIME-006). The procedure determines the rule, so the caller names it.
 *
 * @param name name such as {@code last-hour}
 * @param cutOff hour after which the next day counts; null for none
 * @param minutesBeforeClose minutes before the counter closes after which the next day counts
 * @param reason text and source of the rule
 */
public record StartRule(String name, @Nullable LocalTime cutOff, int minutesBeforeClose, CalendarReason reason) {
    private static final String HEADER = "rule,cut_off,minutes_before_close,vi,en,basis,confidence,source";

    public StartRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns the rule by which a reception counts at once while the counter is open, else at its next opening
     * (LT-TIME-005).
     */
    public static StartRule openHours() {
        return StandardStartRules.get("open-hours");
    }

    /** Returns the rule by which a reception in the last hour counts from the next day (LT-TIME-006). */
    public static StartRule lastHour() {
        return StandardStartRules.get("last-hour");
    }

    /** Returns the rule by which a reception after 15:00 counts from the next day (LT-TIME-006). */
    public static StartRule after1500() {
        return StandardStartRules.get("after-1500");
    }

    /**
     * Reads the rules of a file like {@code calendar/start-rules.csv} of the specification (LT-TIME-004).
     *
     * @throws ConfigurationException with every problem of the file by its line
     */
    public static List<StartRule> read(byte[] file) {
        SpecCsv table = SpecCsv.read(file, HEADER, CalendarCells.REQUIREMENT);
        List<StartRule> rules = table.rows().stream().map(StartRule::readRule).toList();
        table.throwIfInvalid();
        return rules;
    }

    private static StartRule readRule(SpecCsv.CsvRow row) {
        String hour = row.cell("cut_off");
        Optional<LocalTime> cutOff = OfficeHours.parseTime(hour);
        boolean minutes = row.cell("minutes_before_close").matches("\\d{1,3}");
        if ((cutOff.isEmpty() && !hour.isEmpty())
                || !minutes
                || row.cell("rule").isBlank()) {
            row.addProblem("deadline.file.rule");
        }
        int before = minutes ? Integer.parseInt(row.cell("minutes_before_close")) : 0;
        return new StartRule(row.cell("rule"), cutOff.orElse(null), before, CalendarCells.parseReason(row));
    }

    /** Returns the start of the limit. */
    long start(WorkingTimeIndex timeline, long received) {
        long open = timeline.nextCounterOpening(received);
        int day = WorkingTimeIndex.toDayIndex(open);
        boolean sameDay = day == WorkingTimeIndex.toDayIndex(received);
        return sameDay && open > latestReception(timeline, day)
                ? timeline.nextCounterOpening((long) (day + 1) * WorkingTimeIndex.SECONDS_PER_DAY)
                : open;
    }

    private long latestReception(WorkingTimeIndex timeline, int day) {
        long last = timeline.counterClosingTime(day) - 60L * minutesBeforeClose;
        return cutOff == null
                ? last
                : Math.min(last, (long) day * WorkingTimeIndex.SECONDS_PER_DAY + cutOff.toSecondOfDay());
    }

    private static final class StandardStartRules {
        private static final Map<String, StartRule> RULES =
                StartRule.read(CalendarResource.readBytes("start-rules.csv")).stream()
                        .collect(Collectors.toUnmodifiableMap(StartRule::name, Function.identity()));

        private static StartRule get(String name) {
            return Objects.requireNonNull(RULES.get(name), name);
        }
    }
}
