package vn.lienthong.calendar;

import java.util.Optional;
import vn.lienthong.code.Table;

/** What only files on time have in their lines (LT-TIME-004). */
final class Cells {
    static final String REQUIREMENT = "LT-TIME-004";

    private Cells() {}

    static Optional<OfficeHours> hours(Table.Row row) {
        Optional<OfficeHours> hours = OfficeHours.parse(row.cell("hours"));
        if (hours.isEmpty()) {
            row.problem("deadline.file.hours");
        }
        return hours;
    }

    static CalendarDay.Reason reason(Table.Row row) {
        row.grade();
        if (row.cell("vi").isBlank() || row.cell("en").isBlank()) {
            row.problem("file.name");
        }
        return new CalendarDay.Reason(
                row.cell("vi"), row.cell("en"), row.cell("basis"), row.cell("confidence"), row.cell("source"));
    }
}
