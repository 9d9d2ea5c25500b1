package vn.lienthong.dossier.digital;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.value.ListCopies;

/**
 * The digitised and signed papers of a dossier, to be checked together.
 *
 * @param papers its papers, including the result
 * @param forms forms that were filled in online
 * @param settledAt when the dossier was settled, if it was
 */
public record DigitisationRecord(
        List<DigitalPaper> papers,
        List<FormSigning> forms,
        @Nullable OffsetDateTime settledAt) {
    public DigitisationRecord {
        papers = ListCopies.copy(papers, "papers");
        forms = ListCopies.copy(forms, "forms");
        settledAt = VietnamTime.ofNullable(settledAt);
    }

    /** Returns the findings of a rule set for it. */
    public Findings check(RuleSet<? super DigitisationRecord> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
