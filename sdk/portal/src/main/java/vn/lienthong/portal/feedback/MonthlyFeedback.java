package vn.lienthong.portal.feedback;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * The satisfaction figures of a month at the agency (LT-SVC-011).
 *
 * @param month the month, of a year with four digits
 * @param rows one row for each survey question, at least one
 */
public record MonthlyFeedback(YearMonth month, List<FeedbackRow> rows) {
    public MonthlyFeedback {
        Objects.requireNonNull(month, "month");
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
    }

    /** Returns the findings of these figures (LT-SVC-012). */
    public Findings check() {
        List<Finding> findings = new ArrayList<>();
        if (month.getYear() < 1000 || month.getYear() > 9999) {
            findings.add(Finding.of("/month", "LT-SVC-011", Severity.FAIL, "dossier.date.year"));
        }
        if (rows.isEmpty()) {
            findings.add(Finding.of("/rows", "LT-SVC-011", Severity.FAIL, "feedback.missing"));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Finding finding : rows.get(i).check()) {
                findings.add(finding.withPathPrefix("/rows/" + i));
            }
        }
        return new Findings(findings);
    }
}
