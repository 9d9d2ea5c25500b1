package vn.lienthong.calendar;

import java.util.Optional;
import vn.lienthong.code.SpecCsv;

/** The columns of a row that only calendar files have (LT-TIME-004). */
final class CalendarCells {
    static final String REQUIREMENT = "LT-TIME-004";

    private CalendarCells() {}

    static Optional<OfficeHours> parseHours(SpecCsv.CsvRow row) {
        Optional<OfficeHours> hours = OfficeHours.parse(row.cell("hours"));
        if (hours.isEmpty()) {
            row.addProblem("deadline.file.hours");
        }
        return hours;
    }

    static CalendarDay.CalendarReason parseReason(SpecCsv.CsvRow row) {
        row.validateConfidence();
        if (row.cell("vi").isBlank() || row.cell("en").isBlank()) {
            row.addProblem("file.name");
        }
        return new CalendarDay.CalendarReason(
                row.cell("vi"), row.cell("en"), row.cell("basis"), row.cell("confidence"), row.cell("source"));
    }
}
