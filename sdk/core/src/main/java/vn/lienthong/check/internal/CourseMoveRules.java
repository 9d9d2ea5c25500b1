package vn.lienthong.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RuleSource;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.StatusTransitions;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.GroundRequirement;
import vn.lienthong.dossier.course.MoveActor;
import vn.lienthong.dossier.course.MoveGround;
import vn.lienthong.error.Finding;

/** Rules on the transitions of a course: order, actors and grounds. */
public final class CourseMoveRules {
    private static final Set<DossierStatus> INITIAL_STATUSES = Set.of(DossierStatus.REGISTERED, DossierStatus.RECEIVED);

    private CourseMoveRules() {}

    public static List<Rule<Course>> all() {
        return List.of(
                new Rule<>("LT-LIFE-001", RuleSource.PRACTICE, CourseMoveRules::checkBeginning),
                new Rule<>("LT-LIFE-002", RuleSource.PRACTICE, CourseMoveRules::checkActors),
                new Rule<>("LT-LIFE-003", RuleSource.LAW, requireGround(GroundRequirement.ITEMS, "life.needs.items")),
                new Rule<>(
                        "LT-LIFE-004", RuleSource.LAW, requireGround(GroundRequirement.GROUNDS, "life.needs.grounds")),
                new Rule<>(
                        "LT-LIFE-005",
                        RuleSource.PRACTICE,
                        requireGround(GroundRequirement.REASON, "life.needs.reason")),
                new Rule<>(
                        "LT-LIFE-006",
                        RuleSource.PRACTICE,
                        requireGround(GroundRequirement.OBLIGATION, "life.needs.obligation")),
                new Rule<>("LT-LIFE-007", RuleSource.PRACTICE, CourseMoveRules::checkObligation),
                new Rule<>(
                        "LT-LIFE-008",
                        RuleSource.PRACTICE,
                        requireGround(GroundRequirement.RESULTS, "life.needs.results")),
                new Rule<>(
                        "LT-LIFE-009",
                        RuleSource.PRACTICE,
                        requireGround(GroundRequirement.DECISION, "life.needs.decision")),
                new Rule<>("LT-LIFE-010", RuleSource.PRACTICE, CourseMoveRules::checkOrder),
                new Rule<>("LT-LIFE-015", RuleSource.PRACTICE, CourseMoveRules::checkFormerStatus),
                new Rule<>("LT-LIFE-024", RuleSource.PRACTICE, CourseMoveRules::checkEachTransfer),
                new Rule<>("LT-LIFE-025", RuleSource.PRACTICE, CourseMoveRules::checkTransferChain));
    }

    /** Adds a finding for each transition whose grade requires one. */
    public static void addGradeFindings(Course course, List<Finding> findings) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            StatusTransitions.check(entered.from(), entered.move().to()).stream()
                    .map(found -> new Finding(
                            entered.pathTo("to"),
                            found.requirement(),
                            found.severity(),
                            found.key(),
                            found.arguments()))
                    .forEach(findings::add);
        }
    }

    private static void checkBeginning(Course course, Rule.FindingSink report) {
        if (course.moves().isEmpty()) {
            report.report("/moves", "life.no-moves");
        } else if (!INITIAL_STATUSES.contains(course.moves().get(0).to())) {
            report.report("/moves/0/to", "life.beginning");
        }
    }

    private static void checkActors(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            MoveActor actor = entered.move().actor();
            Set<MoveActor> known = MoveActor.of(entered.from(), entered.move().to());
            if (!known.isEmpty() && !known.contains(actor)) {
                report.report(entered.pathTo("actor"), "life.actor", actor.messageArgument());
            }
        }
    }

    private static Rule.RuleCheck<Course> requireGround(GroundRequirement need, String key) {
        return (course, report) -> StatusEntry.all(course).stream()
                .filter(entered -> requirementOf(entered).filter(need::equals).isPresent())
                .filter(entered -> !need.isMetBy(entered.move().fact()))
                .forEach(entered -> report.report(entered.pathTo("fact"), key));
    }

    private static Optional<GroundRequirement> requirementOf(StatusEntry entered) {
        return GroundRequirement.of(entered.from(), entered.move().to());
    }

    /**
     * A zero amount is a finding only once the amount is determined, so not while a notice is awaited, and only if the
     * dossier enters or stays in the status: leaving it with nothing to pay is valid.
     */
    private static void checkObligation(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            if (entered.move().to().equals(DossierStatus.PAYMENT_ASKED)
                    && entered.move().fact() instanceof MoveGround.FinancialObligation obligation
                    && (obligation.awaited() == null || obligation.awaited().isBlank())
                    && obligation.amount() != null
                    && obligation.amount().dong() <= 0) {
                report.report(entered.pathTo("fact"), "life.obligation.zero");
            }
        }
    }

    private static void checkOrder(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            if (entered.move()
                    .at()
                    .isBefore(course.moves().get(entered.place() - 1).at())) {
                report.report(entered.pathTo("at"), "life.time.order");
            }
        }
        for (int i = 0; i < course.consultations().size(); i++) {
            var asked = course.consultations().get(i);
            if (asked.answeredAt() != null && asked.answeredAt().isBefore(asked.requestedAt())) {
                report.report("/consultations/" + i + "/answeredAt", "life.time.order");
            }
        }
    }

    private static void checkFormerStatus(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            boolean back = requirementOf(entered)
                    .filter(GroundRequirement.FORMER::equals)
                    .isPresent();
            if (back
                    && !findFormerStatus(course.moves(), entered.place())
                            .equals(Optional.of(entered.move().to()))) {
                report.report(entered.pathTo("to"), "life.former");
            }
        }
    }

    /** Returns the status before the withdrawal request that a transition ends. */
    private static Optional<DossierStatus> findFormerStatus(List<DossierMove> moves, int place) {
        int before = place - 1;
        while (before >= 0 && moves.get(before).to().equals(DossierStatus.WITHDRAWAL_ASKED)) {
            before--;
        }
        return before < 0 ? Optional.empty() : Optional.of(moves.get(before).to());
    }

    private static void checkEachTransfer(Course course, Rule.FindingSink report) {
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

    private static void checkTransferChain(Course course, Rule.FindingSink report) {
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
