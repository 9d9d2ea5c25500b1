package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.code.CodeList;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.CourseFixture;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.MoveActor;
import vn.lienthong.dossier.course.PaymentState;
import vn.lienthong.dossier.course.ResultDeliveryState;
import vn.lienthong.dossier.course.SideStates;
import vn.lienthong.dossier.course.SyncState;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

class CourseRulesProperties {
    private static final CourseRules RULES = CourseRules.of(CourseRulePack.general());
    private static final List<CourseFixture.MoveTableRow> CERTAIN = CourseFixture.table().stream()
            .filter(row -> row.grade().equals("certain"))
            .toList();
    private static final List<DossierStatus> STATES = CourseFixture.table().stream()
            .map(CourseFixture.MoveTableRow::toStatus)
            .distinct()
            .toList();

    /**
     * Returns a random course over the certain rows with their facts. A refused withdrawal returns to the previous
     * status.
     */
    private static Course randomCourse(Random random, int length) {
        OffsetDateTime time = OffsetDateTime.parse("2026-01-05T08:00:00+07:00");
        boolean online = random.nextBoolean();
        Course course = Course.startWith(
                online
                        ? DossierMove.to(DossierStatus.REGISTERED, time, MoveActor.OWNER)
                        : DossierMove.to(DossierStatus.RECEIVED, time, MoveActor.ONE_STOP_UNIT));
        DossierStatus former = DossierStatus.REGISTERED;
        for (int i = 0; i < length; i++) {
            DossierStatus from = course.status().orElseThrow();
            DossierStatus before = former;
            List<CourseFixture.MoveTableRow> ways = CERTAIN.stream()
                    .filter(row -> row.fromStatus().equals(from))
                    .filter(row ->
                            !row.needs().equals("former") || row.toStatus().equals(before))
                    .toList();
            if (ways.isEmpty()) {
                return course;
            }
            CourseFixture.MoveTableRow way = ways.get(random.nextInt(ways.size()));
            former = from;
            time = time.plusMinutes(random.nextInt(3000));
            course = course.withMove(new DossierMove(way.toStatus(), time, way.firstActor(), way.fact()));
        }
        return course;
    }

    @Property
    @Label("A course of certain moves with actors and facts has no finding, except for repeated requests for papers")
    void certain(@ForAll Random random, @ForAll @IntRange(max = 12) int length) {
        Course course = randomCourse(random, length);
        long asked = IntStream.range(1, course.moves().size())
                .filter(i -> course.moves().get(i).to().equals(DossierStatus.SUPPLEMENT_ASKED))
                .count();

        List<Finding> findings = course.check(RULES).list();

        assertThat(findings)
                .extracting(Finding::requirement)
                .containsOnly(IntStream.range(0, (int) Math.max(0, asked - 1))
                        .mapToObj(i -> "LT-LIFE-011")
                        .toArray(String[]::new));
        assertThat(findings).hasSize((int) Math.max(0, asked - 1));
    }

    @Property
    @Label("The clock is stopped during exactly the moves that the table marks as pausing")
    void clock(@ForAll Random random, @ForAll @IntRange(max = 12) int length) {
        Course course = randomCourse(random, length);
        List<ClockSuspension> expected = new ArrayList<>();
        boolean started = course.moves().get(0).to().equals(DossierStatus.RECEIVED);
        OffsetDateTime start = started ? course.moves().get(0).at() : null;
        OffsetDateTime now = course.moves().get(course.moves().size() - 1).at().plusDays(1);
        for (int i = 1; i < course.moves().size(); i++) {
            String effect = clockEffect(
                    course.moves().get(i - 1).to(), course.moves().get(i).to());
            if (start == null && List.of("starts", "runs", "resumes").contains(effect)) {
                start = course.moves().get(i).at();
            }
            OffsetDateTime from = course.moves().get(i).at();
            OffsetDateTime until =
                    i + 1 < course.moves().size() ? course.moves().get(i + 1).at() : now;
            boolean still = effect.equals("pauses") || effect.equals("not-started");
            if (start != null && still && until.isAfter(from)) {
                expected.add(new ClockSuspension(from, until));
            }
        }

        assertThat(course.suspensions(now)).containsExactlyInAnyOrderElementsOf(expected);
        DeadlineTerms limit = DeadlineTerms.of(now, new TimeLength(BigDecimal.TEN, TimeLength.LengthUnit.WORKING_DAY));
        assertThat(course.terms(limit, now).map(terms -> terms.subtracted().received()))
                .isEqualTo(Optional.ofNullable(start));
        assertThat(course.terms(limit, now)
                        .map(terms -> terms.subtracted().suspensions().size()))
                .isEqualTo(Optional.ofNullable(start).map(any -> expected.size()));
    }

    private static String clockEffect(DossierStatus from, DossierStatus to) {
        return CERTAIN.stream()
                .filter(row -> row.fromStatus().equals(from) && row.toStatus().equals(to))
                .map(CourseFixture.MoveTableRow::clock)
                .findFirst()
                .orElseThrow();
    }

    @Property
    @Label("Payment, delivery and synchronisation do not change status, findings or clock")
    void beside(@ForAll Random random, @ForAll @IntRange(max = 8) int length) {
        Course course = randomCourse(random, length);
        SideStates states = new SideStates(
                PaymentState.of(randomCode(random, "payment-state")),
                ResultDeliveryState.of(randomCode(random, "delivery-state")),
                SyncState.of(randomCode(random, "sync-state")));
        Course troubled = course.withSideStates(states);
        OffsetDateTime now = course.moves().get(course.moves().size() - 1).at().plusDays(1);

        assertThat(troubled.beside()).isEqualTo(states);
        assertThat(troubled.status()).isEqualTo(course.status());
        assertThat(troubled.check(RULES)).isEqualTo(course.check(RULES));
        assertThat(troubled.suspensions(now)).isEqualTo(course.suspensions(now));
    }

    private static String randomCode(Random random, String list) {
        List<CodeList.CodeListRow> rows = CodeList.require(list).rows();
        return rows.get(random.nextInt(rows.size())).code();
    }

    @Property
    @Label("Each unknown move is reported at any place in the course")
    void unknown(@ForAll Random random, @ForAll @IntRange(max = 8) int length) {
        Course course = randomCourse(random, length);
        DossierStatus from = course.status().orElseThrow();
        List<DossierStatus> nowhere = STATES.stream()
                .filter(to -> !to.equals(from))
                .filter(to -> CourseFixture.table().stream()
                        .noneMatch(row ->
                                row.fromStatus().equals(from) && row.toStatus().equals(to)))
                .toList();
        DossierStatus to = nowhere.get(random.nextInt(nowhere.size()));
        OffsetDateTime last = course.moves().get(course.moves().size() - 1).at();
        Course broken = course.withMove(DossierMove.to(to, last, MoveActor.SETTLING_OFFICER));
        Course longer = broken.withMove(DossierMove.to(to, last, MoveActor.SETTLING_OFFICER));

        String path = "/moves/" + course.moves().size() + "/to";
        for (Course one : List.of(broken, longer)) {
            assertThat(one.check(RULES).list())
                    .filteredOn(finding -> finding.requirement().equals("LT-DOS-012"))
                    .containsExactly(Finding.of(
                            path,
                            "LT-DOS-012",
                            Severity.WARN,
                            "dossier.move.unknown",
                            "@dossier-status." + from.text(),
                            "@dossier-status." + to.text()));
        }
    }

    @Property
    @Label("A fact that a certain move needs and does not have is found at that move, and nothing else is")
    void missing(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int length) {
        Course course = randomCourse(random, length);
        int place = random.nextInt(course.moves().size());
        DossierMove bare = course.moves().get(place);
        boolean needed = bare.fact() != null;
        Course broken = Course.startWith(place == 0 ? bare : course.moves().get(0));
        for (int i = 1; i < course.moves().size(); i++) {
            DossierMove move = course.moves().get(i);
            broken = broken.withMove(i == place ? DossierMove.to(move.to(), move.at(), move.actor()) : move);
        }
        List<Finding> said = course.check(RULES).list();
        List<Finding> more = broken.check(RULES).list();

        assertThat(more).containsAll(said).hasSize(said.size() + (needed ? 1 : 0));
        if (needed) {
            assertThat(more).extracting(Finding::path).contains("/moves/" + place + "/fact");
        }
    }
}
