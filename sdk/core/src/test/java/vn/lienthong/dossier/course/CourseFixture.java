package vn.lienthong.dossier.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DocumentNumber;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.specimen.SpecFiles;

/** Courses for tests, and the table of moves, which is read without any class of the SDK. */
public final class CourseFixture {
    /** A row of the table. */
    public record MoveTableRow(String from, String to, String grade, String actor, String clock, String needs) {
        public DossierStatus fromStatus() {
            return DossierStatus.of(from);
        }

        public DossierStatus toStatus() {
            return DossierStatus.of(to);
        }

        /** Returns the first actor of the row. */
        public MoveActor firstActor() {
            return MoveActor.valueOf(
                    actor.split(" ")[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }

        /** Returns a fact of the required kind. */
        public @Nullable MoveGround fact() {
            return completeGround(needs).orElse(null);
        }
    }

    private CourseFixture() {}

    /** Returns all rows of the specification's table. */
    public static List<MoveTableRow> table() {
        String csv =
                new String(SpecFiles.bytes("codes/dossier-status-moves.csv"), java.nio.charset.StandardCharsets.UTF_8);
        return csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new MoveTableRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }

    /** Returns a time of 2026, given such as {@code 03-02T08:00}. */
    public static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2026-" + time + ":00+07:00");
    }

    /** Returns a complete fact for a value of the column of facts. */
    public static Optional<MoveGround> completeGround(String needs) {
        FreeText text = FreeText.of("Nội dung KIỂM THỬ");
        return Optional.ofNullable(
                switch (needs) {
                    case "items" -> new MoveGround.SupplementRequest(List.of(text), text);
                    case "grounds" -> new MoveGround.RefusalGrounds(List.of(text));
                    case "reason" -> new MoveGround.StopReason(text);
                    case "obligation" -> new MoveGround.FinancialObligation(Money.dong(200_000), null);
                    case "results" ->
                        new MoveGround.SettlementResults(List.of(ResultBuilder.builder()
                                .name(FileName.of("Giấy phép"))
                                .build()));
                    case "decision" ->
                        new MoveGround.ReopeningDecision(DocumentNumber.of("15/QĐ-UBND"), LocalDate.of(2026, 3, 2));
                    case "", "former" -> null;
                    default -> throw new AssertionError(needs);
                });
    }

    /** Returns a course that began at the counter on Monday 2 March 2026 at 08:00. */
    public static Course receivedCourse() {
        return Course.startWith(DossierMove.to(DossierStatus.RECEIVED, at("03-02T08:00"), MoveActor.ONE_STOP_UNIT));
    }

    /** Returns the course with a move to a status at a time, with the actor and the fact of the table. */
    public static Course withMove(Course course, DossierStatus to, String time) {
        DossierStatus from = course.status().orElseThrow();
        MoveTableRow row = table().stream()
                .filter(one -> one.fromStatus().equals(from) && one.toStatus().equals(to))
                .findFirst()
                .orElseThrow();
        return course.withMove(new DossierMove(to, at(time), row.firstActor(), row.fact()));
    }
}
