package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import vn.lienthong.specimen.SpecFiles;

/** Helper methods for the tests of deadlines. */
final class DeadlineFixture {
    static final WorkingCalendar STATE_CALENDAR = WorkingCalendar.standard();

    private DeadlineFixture() {}

    static OffsetDateTime vietnamTime(String local) {
        return OffsetDateTime.parse(local + "+07:00");
    }

    static TimeLength length(String amount, TimeLength.LengthUnit unit) {
        return new TimeLength(new BigDecimal(amount), unit);
    }

    static TimeLength workingDays(int days) {
        return new TimeLength(BigDecimal.valueOf(days), TimeLength.LengthUnit.WORKING_DAY);
    }

    static DeadlineTerms terms(String received, int workingDays) {
        return DeadlineTerms.of(vietnamTime(received), workingDays(workingDays));
    }

    /** Returns the calendar file of the specification. */
    static String stateFile() {
        return new String(SpecFiles.bytes("calendar/state.csv"), StandardCharsets.UTF_8);
    }

    static WorkingCalendar readCalendar(String file) {
        return WorkingCalendar.read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the calendar file of the specification without the row of a day. */
    static String stateFileWithout(String date, String kind) {
        return stateFile().replaceFirst("(?m)^" + date + "," + kind + ",.*\n", "");
    }

    static String stateFileWith(String row) {
        return stateFile() + row + ",,Tên,Name,,M,test\n";
    }
}
