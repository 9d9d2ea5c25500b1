package vn.lienthong.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.StatusTransitions;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.GroundRequirement;
import vn.lienthong.dossier.course.MoveActor;
import vn.lienthong.dossier.course.MoveGround;
import vn.lienthong.error.Finding;

/** The rules on the moves of a course: their order, their actors and what they rest on. */
final class MoveRules {
    private static final Set<DossierStatus> BEGINNINGS = Set.of(DossierStatus.REGISTERED, DossierStatus.RECEIVED);

    private MoveRules() {}

    static List<Rule<Course>> all() {
        return List.of(
                new Rule<>("LT-LIFE-001", RuleSource.PRACTICE, MoveRules::beginning),
                new Rule<>("LT-LIFE-002", RuleSource.PRACTICE, MoveRules::actors),
                new Rule<>("LT-LIFE-003", RuleSource.LAW, needs(GroundRequirement.ITEMS, "life.needs.items")),
                new Rule<>("LT-LIFE-004", RuleSource.LAW, needs(GroundRequirement.GROUNDS, "life.needs.grounds")),
                new Rule<>("LT-LIFE-005", RuleSource.PRACTICE, needs(GroundRequirement.REASON, "life.needs.reason")),
                new Rule<>(
                        "LT-LIFE-006",
                        RuleSource.PRACTICE,
                        needs(GroundRequirement.OBLIGATION, "life.needs.obligation")),
                new Rule<>("LT-LIFE-007", RuleSource.PRACTICE, MoveRules::nothingToPay),
                new Rule<>("LT-LIFE-008", RuleSource.PRACTICE, needs(GroundRequirement.RESULTS, "life.needs.results")),
                new Rule<>(
                        "LT-LIFE-009", RuleSource.PRACTICE, needs(GroundRequirement.DECISION, "life.needs.decision")),
                new Rule<>("LT-LIFE-010", RuleSource.PRACTICE, MoveRules::order),
                new Rule<>("LT-LIFE-015", RuleSource.PRACTICE, MoveRules::backToFormer),
                new Rule<>("LT-LIFE-024", RuleSource.PRACTICE, MoveRules::transfers),
                new Rule<>("LT-LIFE-025", RuleSource.PRACTICE, MoveRules::checkTransfers));
    }

    /** What the grades of the moves give to say, each at its move. */
    static void grades(Course course, List<Finding> findings) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            StatusTransitions.check(entered.from(), entered.move().to()).stream()
                    .map(found -> new Finding(
                            entered.path("to"), found.requirement(), found.severity(), found.key(), found.arguments()))
                    .forEach(findings::add);
        }
    }

    private static void beginning(Course course, Rule.FindingSink report) {
        if (course.moves().isEmpty()) {
            report.report("/moves", "life.no-moves");
        } else if (!BEGINNINGS.contains(course.moves().get(0).to())) {
            report.report("/moves/0/to", "life.beginning");
        }
    }

    private static void actors(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            MoveActor actor = entered.move().actor();
            Set<MoveActor> known = MoveActor.of(entered.from(), entered.move().to());
            if (!known.isEmpty() && !known.contains(actor)) {
                report.report(entered.path("actor"), "life.actor", actor.argument());
            }
        }
    }

    private static Rule.Check<Course> needs(GroundRequirement need, String key) {
        return (course, report) -> StatusEntry.all(course).stream()
                .filter(entered -> requirementOf(entered).filter(need::equals).isPresent())
                .filter(entered -> !need.isMetBy(entered.move().fact()))
                .forEach(entered -> report.report(entered.path("fact"), key));
    }

    private static Optional<GroundRequirement> requirementOf(StatusEntry entered) {
        return GroundRequirement.of(entered.from(), entered.move().to());
    }

    /**
     * Zero is refused only once the amount is determined, so not while a body's notice is awaited, and only for a dossier that
     * enters the state or stays in it: one that leaves it with nothing to pay is in order.
     */
    private static void nothingToPay(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            if (entered.move().to().equals(DossierStatus.PAYMENT_ASKED)
                    && entered.move().fact() instanceof MoveGround.Obligation obligation
                    && (obligation.awaited() == null || obligation.awaited().isBlank())
                    && obligation.amount() != null
                    && obligation.amount().dong() <= 0) {
                report.report(entered.path("fact"), "life.obligation.zero");
            }
        }
    }

    private static void order(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            if (entered.move()
                    .at()
                    .isBefore(course.moves().get(entered.place() - 1).at())) {
                report.report(entered.path("at"), "life.time.order");
            }
        }
        for (int i = 0; i < course.consultations().size(); i++) {
            var asked = course.consultations().get(i);
            if (asked.answeredAt() != null && asked.answeredAt().isBefore(asked.askedAt())) {
                report.report("/consultations/" + i + "/answeredAt", "life.time.order");
            }
        }
    }

    private static void backToFormer(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            boolean back = requirementOf(entered)
                    .filter(GroundRequirement.FORMER::equals)
                    .isPresent();
            if (back
                    && !former(course.moves(), entered.place())
                            .equals(Optional.of(entered.move().to()))) {
                report.report(entered.path("to"), "life.former");
            }
        }
    }

    /** The state before the withdrawal that a move ends. */
    private static Optional<DossierStatus> former(List<DossierMove> moves, int place) {
        int before = place - 1;
        while (before >= 0 && moves.get(before).to().equals(DossierStatus.WITHDRAWAL_ASKED)) {
            before--;
        }
        return before < 0 ? Optional.empty() : Optional.of(moves.get(before).to());
    }

    private static void transfers(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.transfers().size(); i++) {
            var transfer = course.transfers().get(i);
            if (transfer.to().sameAgencyAs(transfer.from())) {
                report.report("/transfers/" + i + "/to", "life.transfer.nowhere");
            }
            if (transfer.reason() == null) {
                report.report("/transfers/" + i + "/reason", "life.transfer.reason");
            }
        }
    }

    private static void checkTransfers(Course course, Rule.FindingSink report) {
        for (int i = 1; i < course.transfers().size(); i++) {
            var before = course.transfers().get(i - 1);
            var after = course.transfers().get(i);
            if (!after.from().sameAgencyAs(before.to())) {
                report.report("/transfers/" + i + "/from", "life.transfer.broken");
            }
            if (after.at().isBefore(before.at())) {
                report.report("/transfers/" + i + "/at", "life.time.order");
            }
        }
    }
}
