package vn.lienthong.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.CodeList;

/**
 * Limits of a procedure or a sector on supplement requests, waits and new appointments, either from {@code
 * codes/course-packs.csv} of the specification or stated by an agency (LT-LIFE-011, LT-LIFE-012, LT-LIFE-016,
 * LT-LIFE-017).
 *
 * <p>A dossier is checked by the pack that was in force when it was received. {@link #general} only gives warnings,
 * because its limits come from the decree on one procedure. A pack of a law whose first day is unknown also only gives
 * warnings, because it is unknown to which dossiers it applies. An agency that knows its limits states its own pack.
 *
 * @param id its name
 * @param source origin of its limits, which decides the severity of findings
 * @param maxSupplementRequests maximum number of supplement requests, zero or more like all limits here
 * @param maxSupplementWait how long the agency waits for a supplement
 * @param maxNewAppointments maximum number of new appointments
 * @param answerTimeLimit time limit for the answer to a dossier that was filed online
 */
public record CourseRulePack(
        String id,
        RuleSource source,
        int maxSupplementRequests,
        TimeLength maxSupplementWait,
        int maxNewAppointments,
        TimeLength answerTimeLimit) {
    public CourseRulePack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(maxSupplementWait, "maxSupplementWait");
        Objects.requireNonNull(answerTimeLimit, "answerTimeLimit");
        requireNonNegative(maxSupplementRequests, "maxSupplementRequests");
        requireNonNegative(maxSupplementWait.amount().signum(), "maxSupplementWait");
        requireNonNegative(maxNewAppointments, "maxNewAppointments");
        requireNonNegative(answerTimeLimit.amount().signum(), "answerTimeLimit");
    }

    private static void requireNonNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is less than nothing");
        }
    }

    /** Returns the default for procedures without known limits of their own: every finding is a warning. */
    public static CourseRulePack general() {
        return CodeList.require("course-packs")
                .findRow("general")
                .map(CourseRulePack::parseRow)
                .orElseThrow();
    }

    /** Returns the pack with this name, or empty if the specification has none that was in force at the given time. */
    public static Optional<CourseRulePack> inForce(String id, OffsetDateTime at) {
        Objects.requireNonNull(id, "id");
        LocalDate day = VietnamTime.of(Objects.requireNonNull(at, "at")).toLocalDate();
        return CodeList.require("course-packs")
                .findRow(id)
                .filter(row -> readBound(row, "valid_from", LocalDate.MIN).compareTo(day) <= 0)
                .filter(row -> readBound(row, "valid_to", LocalDate.MAX).compareTo(day) >= 0)
                .map(CourseRulePack::parseRow);
    }

    private static LocalDate readBound(CodeList.CodeListRow row, String column, LocalDate open) {
        return row.cell(column).isEmpty() ? open : LocalDate.parse(row.cell(column));
    }

    private static CourseRulePack parseRow(CodeList.CodeListRow row) {
        return new CourseRulePack(
                row.code(),
                row.cell("basis").equals("law") && !row.cell("valid_from").isEmpty()
                        ? RuleSource.LAW
                        : RuleSource.PRACTICE,
                Integer.parseInt(row.cell("supplement_requests")),
                new TimeLength(new BigDecimal(row.cell("supplement_days")), TimeLength.LengthUnit.WORKING_DAY),
                Integer.parseInt(row.cell("new_appointments")),
                new TimeLength(new BigDecimal(row.cell("answer_hours")), TimeLength.LengthUnit.WORKING_HOUR));
    }
}
