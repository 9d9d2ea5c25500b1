package vn.lienthong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.SpecCsv;
import vn.lienthong.value.EnumWords;

/** A reader of overlay files, which may contain several agencies. */
final class OverlayFileReader {
    private static final String HEADER = "agency,from,to,weekdays,kind,hours,vi,en,basis,confidence,source";

    private OverlayFileReader() {}

    /** Reads the overlays of one agency; the rows of the others are checked too. */
    static List<CalendarOverlay> read(byte[] file, AgencyCode agency) {
        SpecCsv table = SpecCsv.read(file, HEADER, CalendarCells.REQUIREMENT);
        List<CalendarOverlay> overlays = new ArrayList<>();
        for (SpecCsv.CsvRow row : table.rows()) {
            Optional<CalendarOverlay> overlay = readOverlay(row);
            if (overlay.isPresent() && row.cell("agency").equals(agency.value())) {
                overlays.add(overlay.get());
            }
        }
        table.throwIfInvalid();
        return overlays;
    }

    private static Optional<CalendarOverlay> readOverlay(SpecCsv.CsvRow row) {
        CalendarReason reason = CalendarCells.parseReason(row);
        Optional<LocalDate> from = row.day("from");
        Optional<LocalDate> to = row.day("to");
        Optional<CalendarOverlay.OverlayKind> kind = readKind(row);
        Optional<List<DayOfWeek>> weekdays = readWeekdays(row);
        boolean closed = kind.filter(CalendarOverlay.OverlayKind.CLOSED::equals).isPresent();
        Optional<OfficeHours> hours =
                closed && row.cell("hours").isEmpty() ? Optional.of(OfficeHours.NONE) : CalendarCells.parseHours(row);
        if (from.isEmpty() || to.isEmpty() || kind.isEmpty() || weekdays.isEmpty() || hours.isEmpty()) {
            return Optional.empty();
        }
        CalendarOverlay overlay =
                new CalendarOverlay(from.get(), to.get(), weekdays.get(), kind.get(), hours.get(), reason);
        if (!overlay.isValid()) {
            row.addProblem("deadline.file.overlay");
        }
        return Optional.of(overlay);
    }

    private static Optional<CalendarOverlay.OverlayKind> readKind(SpecCsv.CsvRow row) {
        Optional<CalendarOverlay.OverlayKind> kind = Arrays.stream(CalendarOverlay.OverlayKind.values())
                .filter(candidate -> EnumWords.of(candidate).equals(row.cell("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            row.addProblem("deadline.file.kind", "closed hours reception worked");
        }
        return kind;
    }

    private static Optional<List<DayOfWeek>> readWeekdays(SpecCsv.CsvRow row) {
        String text = row.cell("weekdays");
        if (!text.matches("([1-7]( [1-7])*)?")) {
            row.addProblem("deadline.file.weekdays");
            return Optional.empty();
        }
        return Optional.of(text.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .toList());
    }
}
