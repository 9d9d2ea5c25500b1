package vn.lienthong.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;

/** The rules on the dates of a dossier. */
final class TimeRules {
    private TimeRules() {}

    static List<Rule<Dossier>> all() {
        return List.of(
                new Rule<>("LT-DOS-008", Source.PRACTICE, TimeRules::order),
                new Rule<>("LT-DOS-009", Source.PRACTICE, TimeRules::appointment),
                new Rule<>("LT-DOS-011", Source.PRACTICE, TimeRules::dateOfStatus));
    }

    private static void order(Dossier dossier, Rule.Report report) {
        List<Map.Entry<String, OffsetDateTime>> dates = new ArrayList<>();
        add(dates, "/filing/submittedAt", dossier.filing().submittedAt());
        add(dates, "/filing/receivedAt", dossier.filing().receivedAt());
        add(dates, "/handling/settledAt", dossier.handling().settledAt());
        add(dates, "/handling/returnedAt", dossier.handling().returnedAt());
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).getValue().isBefore(dates.get(i - 1).getValue())) {
                report.found(
                        dates.get(i).getKey(),
                        "dossier.dates.order",
                        dates.get(i - 1).getKey());
            }
        }
    }

    private static void add(List<Map.Entry<String, OffsetDateTime>> dates, String path, @Nullable OffsetDateTime date) {
        if (date != null) {
            dates.add(Map.entry(path, date));
        }
    }

    private static void appointment(Dossier dossier, Rule.Report report) {
        var appointment = dossier.appointment();
        var received = dossier.filing().receivedAt();
        if (appointment != null && received != null && appointment.isBefore(received)) {
            report.found("/appointment", "dossier.appointment.early");
        }
    }

    private static void dateOfStatus(Dossier dossier, Rule.Report report) {
        DossierStatus status = dossier.status();
        boolean settled = status.equals(DossierStatus.SETTLED) || status.equals(DossierStatus.RETURNED);
        if (settled && dossier.handling().settledAt() == null) {
            report.found("/handling/settledAt", "dossier.date.of-status");
        }
        if (status.equals(DossierStatus.RETURNED) && dossier.handling().returnedAt() == null) {
            report.found("/handling/returnedAt", "dossier.date.of-status");
        }
        if (status.equals(DossierStatus.REFUSED) && dossier.handling().refusedAt() == null) {
            report.found("/handling/refusedAt", "dossier.date.of-status");
        }
    }
}
