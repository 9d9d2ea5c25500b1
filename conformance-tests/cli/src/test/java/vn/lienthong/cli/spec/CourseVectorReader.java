package vn.lienthong.cli.spec;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DocumentNumber;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.course.Consultation;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.MoveActor;
import vn.lienthong.dossier.course.MoveGround;
import vn.lienthong.dossier.course.NewAppointment;
import vn.lienthong.dossier.course.SharedDossier;
import vn.lienthong.dossier.course.SideStates;
import vn.lienthong.dossier.course.StageOwnership;
import vn.lienthong.dossier.course.Transfer;

/**
 * A parser for the courses of the vectors: events separated by {@code >}, each with a time, a word and its
 * details.
 */
final class CourseVectorReader {
    private static final FreeText TEXT = FreeText.of("Nội dung KIỂM THỬ");

    private CourseVectorReader() {}

    static Course read(String text) {
        Course course = new Course(List.of(), List.of(), List.of(), List.of(), SideStates.initial());
        for (String event : text.split(" > ", -1)) {
            course = applyEvent(course, List.of(event.split(" ", -1)));
        }
        return course;
    }

    /**
     * Parses a dossier that several systems handle: its reception and code, then the stages with the systems that
     * claim them.
     */
    static SharedDossier readShared(String text) {
        String[] claims = text.split(" > ", -1);
        String[] head = claims[0].split(" ", -1);
        List<StageOwnership> stages = Arrays.stream(claims)
                .skip(1)
                .map(claim -> claim.split(" ", -1))
                .map(words -> new StageOwnership(
                        StageOwnership.StagePart.valueOf(words[1].toUpperCase(Locale.ROOT)),
                        AgencyCode.of(words[2]),
                        DossierCode.of(words[3]),
                        parseTime(words[0])))
                .toList();
        return new SharedDossier(DossierCode.of(head[2]), parseTime(head[0]), stages);
    }

    static OffsetDateTime parseTime(String local) {
        return OffsetDateTime.parse(local + "+07:00");
    }

    private static Course applyEvent(Course course, List<String> words) {
        OffsetDateTime at = parseTime(words.get(0));
        FreeText reason = words.contains("because") ? TEXT : null;
        return switch (words.get(1)) {
            case "appointment" ->
                course.withAppointment(
                        new NewAppointment(at, parseTime(words.get(2)), parseTime(words.get(3)), reason));
            case "opinion" ->
                course.withConsultation(new Consultation(
                        "Sở KIỂM THỬ",
                        at,
                        words.get(2).equals("open") ? null : parseTime(words.get(2)),
                        words.contains("stands")));
            case "transfer" ->
                course.withTransfer(new Transfer(AgencyCode.of(words.get(2)), AgencyCode.of(words.get(3)), at, reason));
            default ->
                course.withMove(
                        new DossierMove(parseStatus(words.get(1)), at, parseActor(words.get(2)), parseGround(words)));
        };
    }

    private static DossierStatus parseStatus(String word) {
        DossierStatus status = DossierStatus.of(word);
        if (!status.known()) {
            throw new AssertionError(word);
        }
        return status;
    }

    private static MoveActor parseActor(String word) {
        return Arrays.stream(MoveActor.values())
                .filter(actor -> actor.code().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable MoveGround parseGround(List<String> words) {
        if (words.size() < 4) {
            return null;
        }
        String[] word = words.get(3).split("=", 2);
        int number = word.length == 1 ? 0 : Integer.parseInt(word[1]);
        return switch (word[0]) {
            case "items" ->
                new MoveGround.SupplementRequest(
                        Collections.nCopies(number, TEXT), words.contains("because") ? TEXT : null);
            case "grounds" -> new MoveGround.RefusalGrounds(Collections.nCopies(number, TEXT));
            case "stop" -> new MoveGround.StopReason(TEXT);
            case "amount" -> new MoveGround.FinancialObligation(Money.dong(number), null);
            case "notice" -> new MoveGround.FinancialObligation(null, "Cơ quan thuế");
            case "results" -> new MoveGround.SettlementResults(Collections.nCopies(number, sampleResult()));
            case "decision" ->
                new MoveGround.ReopeningDecision(DocumentNumber.of("15/QĐ-UBND"), LocalDate.of(2026, 3, 9));
            default -> throw new AssertionError(word[0]);
        };
    }

    private static Result sampleResult() {
        return ResultBuilder.builder().id("kq-1").build();
    }
}
