package vn.lienthong.calendar;

import java.util.Optional;
import vn.lienthong.code.SpecCsv;

/** What only files on time have in their lines (LT-TIME-004). */
final class CalendarCells {
    static final String REQUIREMENT = "LT-TIME-004";

    private CalendarCells() {}

    static Optional<OfficeHours> hours(SpecCsv.CsvRow row) {
        Optional<OfficeHours> hours = OfficeHours.parse(row.cell("hours"));
        if (hours.isEmpty()) {
            row.problem("deadline.file.hours");
        }
        return hours;
    }

    static CalendarDay.DayReason reason(SpecCsv.CsvRow row) {
        row.grade();
        if (row.cell("vi").isBlank() || row.cell("en").isBlank()) {
            row.problem("file.name");
        }
        return new CalendarDay.DayReason(
                row.cell("vi"), row.cell("en"), row.cell("basis"), row.cell("confidence"), row.cell("source"));
    }
}
