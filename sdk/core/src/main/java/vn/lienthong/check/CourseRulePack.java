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
 * How often and how long a procedure, or a sector, lets people wait, as a pack of the specification's
 * {@code codes/course-packs.csv} says or as an agency states it (LT-LIFE-011, LT-LIFE-012, LT-LIFE-016, LT-LIFE-017).
 *
 * <p>A dossier is judged by the pack that was in force when it was received. {@link #general} warns only, for its rules come
 * from the decree of one procedure; so does a pack of a law whose first day is not known, for nobody can tell whom it binds. An
 * agency that knows better states its own.
 *
 * @param id its name
 * @param source where its rules come from, which decides how much breaking one weighs
 * @param maxSupplementRequests how often a supplement may be asked for, zero or more as all of these
 * @param maxSupplementWait how long a supplement is awaited
 * @param maxNewAppointments how often an appointment may be put off
 * @param answerTimeLimit how soon a dossier that was filed online is answered
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

    /** The default for procedures of which no rule of their own is known: every finding is a warning. */
    public static CourseRulePack general() {
        return CodeList.require("course-packs")
                .findRow("general")
                .map(CourseRulePack::parseRow)
                .orElseThrow();
    }

    /** The pack of a name, if the specification has it and it was in force at a moment. */
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
