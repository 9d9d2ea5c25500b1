package vn.lienthong.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.internal.CalendarResource;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.error.ConfigurationException;

/**
 * The working days and hours of the state, or of one agency, over whole years (LT-TIME-001). Immutable; reads no
 * clock.
 *
 * <p>{@link #standard()} is the calendar of the specification; a newer file replaces it at run time by {@link
 * #read}. Days with weak evidence are marked in {@link CalendarDay.CalendarReason#confidence()}, years that were
 * not announced in {@link #isProvisional}.
 */
public final class WorkingCalendar {
    private final String version;
    private final List<CalendarDay> days;
    private final Set<Integer> provisional;
    private final WorkingTimeIndex timeIndex;

    WorkingCalendar(String version, List<CalendarDay> days, Set<Integer> provisional) {
        this.version = version;
        this.days = List.copyOf(days);
        this.provisional = Set.copyOf(provisional);
        this.timeIndex = new WorkingTimeIndex(days, version);
    }

    /** Returns the calendar of the specification, read once. */
    public static WorkingCalendar standard() {
        return StandardCalendar.CALENDAR;
    }

    /**
     * Reads a calendar file like {@code calendar/state.csv} of the specification (LT-TIME-004).
     *
     * @throws ConfigurationException with every problem of the file by its line; nothing of such a file is used
     */
    public static WorkingCalendar read(byte[] file) {
        return CalendarFileReader.read(Objects.requireNonNull(file, "file"));
    }

    /**
     * Returns the calendar of an agency, from a file like {@code calendar/overlays-sample.csv} of the specification
     * (LT-TIME-016).
     *
     * @throws ConfigurationException with every problem of the file by its line
     */
    public WorkingCalendar forAgency(AgencyCode agency, byte[] overlays) {
        Objects.requireNonNull(agency, "agency");
        return withOverlays(OverlayFileReader.read(Objects.requireNonNull(overlays, "overlays"), agency));
    }

    /**
     * Returns this calendar with the days of an agency, later overlays over earlier ones (LT-TIME-016). The version
     * differs from that of this calendar.
     */
    public WorkingCalendar withOverlays(List<CalendarOverlay> overlays) {
        if (overlays.isEmpty()) {
            return this;
        }
        if (!overlays.stream().allMatch(CalendarOverlay::isValid)) {
            throw new IllegalArgumentException("an overlay whose days or hours are out of order");
        }
        List<CalendarDay> changed = new ArrayList<>(days);
        overlays.forEach(overlay -> changed.replaceAll(overlay::applyTo));
        CRC32 sum = new CRC32();
        sum.update(overlays.toString().getBytes(StandardCharsets.UTF_8));
        return new WorkingCalendar(
                version + "+" + String.format(Locale.ROOT, "%08x", sum.getValue()), changed, provisional);
    }

    /**
     * Returns the day of the edition and a checksum of the content, so that different calendars have different
     * versions.
     */
    public String version() {
        return version;
    }

    public LocalDate firstDay() {
        return days.get(0).date();
    }

    public LocalDate lastDay() {
        return days.get(days.size() - 1).date();
    }

    /**
     * Returns a day.
     *
     * @throws OutsideCalendarException if the calendar does not contain it
     */
    public CalendarDay day(LocalDate date) {
        return days.get(timeIndex.toDayIndex(Objects.requireNonNull(date, "date")));
    }

    /** Returns whether the year of a day had no official announcement when the calendar was made (LT-TIME-003). */
    public boolean isProvisional(LocalDate date) {
        return provisional.contains(date.getYear());
    }

    /** Returns whether a moment is in working hours, both ends of a period included. */
    public boolean isOpen(OffsetDateTime time) {
        long moment = timeIndex.toMoment(time);
        return timeIndex.nextWorkOpening(moment) == moment;
    }

    /** Returns the working time between two moments; zero if the second is not after the first. */
    public Duration workingTime(OffsetDateTime from, OffsetDateTime to) {
        long seconds = timeIndex.workSecondsUntil(timeIndex.toMoment(to))
                - timeIndex.workSecondsUntil(timeIndex.toMoment(from));
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    /**
     * Returns the dossiers whose deadline changes under another calendar, in the given order (LT-TIME-018).
     *
     * @param dossiers the terms of each open dossier
     */
    public List<DeadlineChange> deadlineChanges(WorkingCalendar adopted, Map<DossierCode, DeadlineTerms> dossiers) {
        Objects.requireNonNull(adopted, "adopted");
        List<DeadlineChange> moved = new ArrayList<>();
        dossiers.forEach((dossier, terms) -> {
            OffsetDateTime before = dueOrNull(terms, this);
            OffsetDateTime after = dueOrNull(terms, adopted);
            if (!Objects.equals(before, after)) {
                moved.add(new DeadlineChange(dossier, before, after));
            }
        });
        return moved;
    }

    private static @Nullable OffsetDateTime dueOrNull(DeadlineTerms terms, WorkingCalendar calendar) {
        try {
            return terms.deadlineOn(calendar).due();
        } catch (OutsideCalendarException e) {
            // The calendar may end earlier: the dossier has no deadline by it.
            return null;
        }
    }

    WorkingTimeIndex timeIndex() {
        return timeIndex;
    }

    /** Returns the edition, without the days. */
    @Override
    public String toString() {
        return version;
    }

    private static final class StandardCalendar {
        private static final WorkingCalendar CALENDAR = read(CalendarResource.readBytes("state.csv"));
    }
}
