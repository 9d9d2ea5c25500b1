package vn.lienthong.check.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RuleSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;

/** Rules on the dates of a dossier. */
final class DossierDateRules {
    /** Statuses in which a dossier is not settled yet. */
    private static final Set<DossierStatus> UNSETTLED = Set.of(
            DossierStatus.REGISTERED,
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.SUPPLEMENT_ASKED,
            DossierStatus.PAYMENT_ASKED,
            DossierStatus.WITHDRAWAL_ASKED);

    private DossierDateRules() {}

    static List<Rule<Dossier>> all() {
        return List.of(
                new Rule<>("LT-DOS-008", RuleSource.PRACTICE, DossierDateRules::checkOrder),
                new Rule<>("LT-DOS-009", RuleSource.PRACTICE, DossierDateRules::checkAppointment),
                new Rule<>("LT-DOS-011", RuleSource.PRACTICE, DossierDateRules::checkDateOfStatus),
                new Rule<>("LT-DOS-011", RuleSource.PRACTICE, DossierDateRules::checkDateOfOtherStatus));
    }

    private static void checkOrder(Dossier dossier, Rule.FindingSink report) {
        List<DatedStatus> dates = Stream.of(
                        new DatedStatus(
                                "/filing/submittedAt",
                                "@date.submitted",
                                dossier.filing().submittedAt()),
                        new DatedStatus(
                                "/filing/receivedAt",
                                "@date.received",
                                dossier.filing().receivedAt()),
                        new DatedStatus(
                                "/handling/settledAt",
                                "@date.settled",
                                dossier.handling().settledAt()),
                        new DatedStatus(
                                "/handling/returnedAt",
                                "@date.returned",
                                dossier.handling().returnedAt()))
                .filter(dated -> dated.at() != null)
                .toList();
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isBefore(dates.get(i - 1))) {
                report.report(
                        dates.get(i).path(),
                        "dossier.dates.order",
                        dates.get(i - 1).name());
            }
        }
    }

    private record DatedStatus(
            String path, String name, @Nullable OffsetDateTime at) {
        boolean isBefore(DatedStatus other) {
            return at != null && other.at != null && at.isBefore(other.at);
        }
    }

    private static void checkAppointment(Dossier dossier, Rule.FindingSink report) {
        var appointment = dossier.appointment();
        var received = dossier.filing().receivedAt();
        if (appointment != null && received != null && appointment.isBefore(received)) {
            report.report("/appointment", "dossier.appointment.early");
        }
    }

    private static void checkDateOfStatus(Dossier dossier, Rule.FindingSink report) {
        DossierStatus status = dossier.status();
        boolean settled = status.equals(DossierStatus.SETTLED) || status.equals(DossierStatus.RETURNED);
        if (settled && dossier.handling().settledAt() == null) {
            report.report("/handling/settledAt", "dossier.date.of-status");
        }
        if (status.equals(DossierStatus.RETURNED) && dossier.handling().returnedAt() == null) {
            report.report("/handling/returnedAt", "dossier.date.of-status");
        }
        if (status.equals(DossierStatus.REFUSED) && dossier.handling().refusedAt() == null) {
            report.report("/handling/refusedAt", "dossier.date.of-status");
        }
    }

    /** A reopened dossier keeps its earlier dates, which a message would present as current. */
    private static void checkDateOfOtherStatus(Dossier dossier, Rule.FindingSink report) {
        DossierStatus status = dossier.status();
        boolean open = UNSETTLED.contains(status);
        if (open && dossier.handling().settledAt() != null) {
            report.report("/handling/settledAt", "dossier.date.of-other-status");
        }
        boolean notReturned = open || status.equals(DossierStatus.SETTLED);
        if (notReturned && dossier.handling().returnedAt() != null) {
            report.report("/handling/returnedAt", "dossier.date.of-other-status");
        }
        boolean notRefused = status.known() && !status.equals(DossierStatus.REFUSED);
        if (notRefused && dossier.handling().refusedAt() != null) {
            report.report("/handling/refusedAt", "dossier.date.of-other-status");
        }
    }
}
