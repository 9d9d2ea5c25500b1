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
 * Up to which hour of a day of reception a dossier counts as received on it; afterwards the next day of reception counts
 * (LT-TIME-005, LT-TIME-006). Which rule holds is a matter of the procedure, so the caller names it.
 *
 * @param name such as {@code last-hour}
 * @param cutOff received after this hour, the next day counts; null for none
 * @param minutesBeforeClose received later than so many minutes before the counter closes, the next day counts
 * @param reason what the rule says and where it stands
 */
public record StartRule(String name, @Nullable LocalTime cutOff, int minutesBeforeClose, CalendarReason reason) {
    private static final String HEADER = "rule,cut_off,minutes_before_close,vi,en,basis,confidence,source";

    public StartRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /** Received while the counter is open counts at once, else its next opening does (LT-TIME-005). */
    public static StartRule openHours() {
        return StandardStartRules.get("open-hours");
    }

    /** Received in the last hour counts from the next day (LT-TIME-006). */
    public static StartRule lastHour() {
        return StandardStartRules.get("last-hour");
    }

    /** Received after 15:00 counts from the next day (LT-TIME-006). */
    public static StartRule after1500() {
        return StandardStartRules.get("after-1500");
    }

    /**
     * The rules of a file like {@code calendar/start-rules.csv} of the specification (LT-TIME-004).
     *
     * @throws ConfigurationException listing every problem of the file by its line
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

    /** From when the limit counts. */
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
