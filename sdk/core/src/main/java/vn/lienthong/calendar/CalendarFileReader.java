package vn.lienthong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.calendar.CalendarDay.DayKind;
import vn.lienthong.code.SpecCsv;

/** A reader of calendar files: edition, covered years, office hours, and special days. */
final class CalendarFileReader {
    private static final String HEADER = "date,kind,hours,vi,en,basis,confidence,source";
    private static final Map<String, DayKind> KINDS = Map.of(
            "holiday", DayKind.HOLIDAY,
            "compensatory", DayKind.COMPENSATORY,
            "swapped-off", DayKind.SWAPPED_OFF,
            "swapped-work", DayKind.SWAPPED_WORK);

    private final SpecCsv csv;
    private final List<LocalDate> editions = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Set<Integer> provisionalYears = new HashSet<>();
    /** The ordinary working day, by the day from which its hours apply. */
    private final TreeMap<LocalDate, CalendarDay> workDays = new TreeMap<>();
    /** The special days, without hours yet. */
    private final TreeMap<LocalDate, CalendarDay> special = new TreeMap<>();
    /** The rows of the special days. */
    private final Map<LocalDate, SpecCsv.CsvRow> rowsByDay = new HashMap<>();

    private CalendarFileReader(SpecCsv table) {
        this.csv = table;
    }

    static WorkingCalendar read(byte[] file) {
        CalendarFileReader calendar = new CalendarFileReader(SpecCsv.read(file, HEADER, CalendarCells.REQUIREMENT));
        calendar.csv.rows().forEach(calendar::readRow);
        calendar.validateFile();
        calendar.csv.throwIfInvalid();
        CRC32 sum = new CRC32();
        sum.update(file);
        String version = calendar.editions.get(0) + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
        return new WorkingCalendar(version, calendar.buildDays(), calendar.provisionalYears);
    }

    private void readRow(SpecCsv.CsvRow row) {
        CalendarReason reason = CalendarCells.parseReason(row);
        Optional<LocalDate> date = row.day("date");
        if (date.isEmpty()) {
            return;
        }
        LocalDate day = date.get();
        switch (row.cell("kind")) {
            case "edition" -> editions.add(day);
            case "year" -> addYear(row, day);
            case "provisional-year" -> {
                addYear(row, day);
                provisionalYears.add(day.getYear());
            }
            case "hours" ->
                CalendarCells.parseHours(row)
                        .ifPresent(read -> workDays.put(day, new CalendarDay(day, DayKind.WORK, read, read, reason)));
            default -> addSpecialDay(row, day, reason);
        }
    }

    private void addYear(SpecCsv.CsvRow row, LocalDate day) {
        if (day.getDayOfYear() != 1 || !years.add(day.getYear())) {
            row.addProblem("deadline.file.year");
        }
    }

    private void addSpecialDay(SpecCsv.CsvRow row, LocalDate day, CalendarReason reason) {
        DayKind kind = KINDS.get(row.cell("kind"));
        if (kind == null) {
            row.addProblem("deadline.file.kind", String.join(" ", new TreeSet<>(KINDS.keySet())));
        } else if (special.containsKey(day)) {
            row.addProblem("deadline.file.twice");
        } else if (kind != DayKind.HOLIDAY && isWeekend(day) != (kind == DayKind.SWAPPED_WORK)) {
            row.addProblem("deadline.file.weekday");
        } else {
            special.put(day, new CalendarDay(day, kind, OfficeHours.NONE, OfficeHours.NONE, reason));
            rowsByDay.put(day, row);
        }
    }

    /** Checks what single rows do not show. */
    private void validateFile() {
        if (editions.size() != 1) {
            csv.addProblem(1, "deadline.file.edition");
        }
        if (years.isEmpty() || years.last() - years.first() >= years.size()) {
            csv.addProblem(1, "deadline.file.years");
        } else if (workDays.floorKey(LocalDate.of(years.first(), 1, 1)) == null) {
            csv.addProblem(1, "deadline.file.hours-missing");
        }
        rowsByDay.forEach((day, row) -> {
            if (!years.contains(day.getYear())) {
                row.addProblem("deadline.file.uncovered");
            }
        });
    }

    private List<CalendarDay> buildDays() {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate end = LocalDate.of(years.last(), 12, 31);
        for (LocalDate day = LocalDate.of(years.first(), 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            days.add(buildDay(day, workDays.floorEntry(day).getValue()));
        }
        return days;
    }

    private CalendarDay buildDay(LocalDate date, CalendarDay usualDay) {
        CalendarDay own = special.get(date);
        DayKind ordinary = isWeekend(date) ? DayKind.WEEKEND : DayKind.WORK;
        DayKind kind = own == null ? ordinary : own.kind();
        boolean worked = kind == DayKind.WORK || kind == DayKind.SWAPPED_WORK;
        OfficeHours hours = worked ? usualDay.workingHours() : OfficeHours.NONE;
        return new CalendarDay(date, kind, hours, hours, own == null ? usualDay.reason() : own.reason());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
