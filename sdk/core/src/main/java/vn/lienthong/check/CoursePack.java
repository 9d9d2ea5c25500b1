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
 * @param supplementRequests how often a supplement may be asked for, zero or more as all of these
 * @param supplementWait how long a supplement is awaited
 * @param newAppointments how often an appointment may be put off
 * @param answer how soon a dossier that was filed online is answered
 */
public record CoursePack(
        String id,
        RuleSource source,
        int supplementRequests,
        TimeLength supplementWait,
        int newAppointments,
        TimeLength answer) {
    public CoursePack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(supplementWait, "supplementWait");
        Objects.requireNonNull(answer, "answer");
        refuseNegative(supplementRequests, "supplementRequests");
        refuseNegative(supplementWait.amount().signum(), "supplementWait");
        refuseNegative(newAppointments, "newAppointments");
        refuseNegative(answer.amount().signum(), "answer");
    }

    private static void refuseNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is less than nothing");
        }
    }

    /** The default for procedures of which no rule of their own is known: every finding is a warning. */
    public static CoursePack general() {
        return CodeList.require("course-packs")
                .findRow("general")
                .map(CoursePack::read)
                .orElseThrow();
    }

    /** The pack of a name, if the specification has it and it was in force at a moment. */
    public static Optional<CoursePack> inForce(String id, OffsetDateTime at) {
        Objects.requireNonNull(id, "id");
        LocalDate day = VietnamTime.of(Objects.requireNonNull(at, "at")).toLocalDate();
        return CodeList.require("course-packs")
                .findRow(id)
                .filter(row -> readBound(row, "valid_from", LocalDate.MIN).compareTo(day) <= 0)
                .filter(row -> readBound(row, "valid_to", LocalDate.MAX).compareTo(day) >= 0)
                .map(CoursePack::read);
    }

    private static LocalDate readBound(CodeList.CodeListRow row, String column, LocalDate open) {
        return row.cell(column).isEmpty() ? open : LocalDate.parse(row.cell(column));
    }

    private static CoursePack read(CodeList.CodeListRow row) {
        return new CoursePack(
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
