package vn.lienthong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.calendar.CalendarDay.Reason;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.Table;

/** Reads a file of overlays, which may hold those of many agencies. */
final class OverlayFile {
    private static final String HEADER = "agency,from,to,weekdays,kind,hours,vi,en,basis,confidence,source";

    private OverlayFile() {}

    /** The overlays of one agency; the rows of the others are checked all the same. */
    static List<Overlay> read(byte[] file, AgencyCode agency) {
        Table table = Table.read(file, HEADER, Cells.REQUIREMENT);
        List<Overlay> overlays = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Optional<Overlay> overlay = overlay(row);
            if (overlay.isPresent() && row.cell("agency").equals(agency.value())) {
                overlays.add(overlay.get());
            }
        }
        table.refuse();
        return overlays;
    }

    private static Optional<Overlay> overlay(Table.Row row) {
        Reason reason = Cells.reason(row);
        Optional<LocalDate> from = row.day("from");
        Optional<LocalDate> to = row.day("to");
        Optional<Overlay.Kind> kind = kind(row);
        Optional<List<DayOfWeek>> weekdays = weekdays(row);
        boolean closed = kind.filter(Overlay.Kind.CLOSED::equals).isPresent();
        Optional<OfficeHours> hours =
                closed && row.cell("hours").isEmpty() ? Optional.of(OfficeHours.NONE) : Cells.hours(row);
        if (from.isEmpty() || to.isEmpty() || kind.isEmpty() || weekdays.isEmpty() || hours.isEmpty()) {
            return Optional.empty();
        }
        Overlay overlay = new Overlay(from.get(), to.get(), weekdays.get(), kind.get(), hours.get(), reason);
        if (!overlay.sound()) {
            row.problem("deadline.file.overlay");
        }
        return Optional.of(overlay);
    }

    private static Optional<Overlay.Kind> kind(Table.Row row) {
        Optional<Overlay.Kind> kind = Arrays.stream(Overlay.Kind.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(row.cell("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            row.problem("deadline.file.kind", "closed hours reception worked");
        }
        return kind;
    }

    private static Optional<List<DayOfWeek>> weekdays(Table.Row row) {
        String text = row.cell("weekdays");
        if (!text.matches("([1-7]( [1-7])*)?")) {
            row.problem("deadline.file.weekdays");
            return Optional.empty();
        }
        return Optional.of(text.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .toList());
    }
}
