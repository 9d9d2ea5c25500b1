package vn.lienthong.portal.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Modelled;

/**
 * The responses to one survey question in a month (LT-SVC-011).
 *
 * @param subject subject of the survey question, such as the manner of the officials
 * @param procedure the procedure that it concerns; null if it concerns all
 * @param people number of respondents
 * @param overall shares of the overall satisfaction
 * @param service shares of the satisfaction with the service itself
 * @param opinions free-text opinions
 */
@Modelled
public record FeedbackRow(
        String subject,
        @Nullable ProcedureCode procedure,
        int people,
        SatisfactionShares overall,
        SatisfactionShares service,
        @Nullable FreeText opinions) {
    private static final int PERCENT_TOTAL = 100;

    public FeedbackRow {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(overall, "overall");
        Objects.requireNonNull(service, "service");
        if (people < 0) {
            throw new IllegalArgumentException("people must be >= 0");
        }
    }

    /** Returns a builder with these values. */
    public FeedbackRowBuilder toBuilder() {
        return FeedbackRowBuilder.builder(this);
    }

    /** Returns the findings of this row, with paths below it (LT-SVC-012). */
    public Findings check() {
        List<Finding> findings = new ArrayList<>();
        if (subject.isBlank()) {
            findings.add(Finding.of("/subject", "LT-SVC-011", Severity.FAIL, "feedback.missing"));
        }
        checkShares("/overall", overall, findings);
        checkShares("/service", service, findings);
        return new Findings(findings);
    }

    private void checkShares(String path, SatisfactionShares shares, List<Finding> findings) {
        int sum = shares.sum();
        if (people == 0 && sum != 0) {
            findings.add(Finding.of(path, "LT-SVC-012", Severity.FAIL, "feedback.shares.nobody"));
        } else if (people > 0 && sum != PERCENT_TOTAL) {
            Severity severity = Math.abs(sum - PERCENT_TOTAL) == 1 ? Severity.WARN : Severity.FAIL;
            findings.add(Finding.of(path, "LT-SVC-012", severity, "feedback.shares.sum", Integer.toString(sum)));
        }
    }
}
