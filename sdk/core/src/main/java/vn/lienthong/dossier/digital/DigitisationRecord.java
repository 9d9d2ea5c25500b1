package vn.lienthong.dossier.digital;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/**
 * What of a dossier was digitised and signed, to be judged as a whole.
 *
 * @param papers its papers, its result among them
 * @param forms the forms that were filled in online
 * @param settledAt when the dossier was settled, if it was
 */
public record DigitisationRecord(
        List<DigitalPaper> papers,
        List<FormSigning> forms,
        @Nullable OffsetDateTime settledAt) {
    public DigitisationRecord {
        papers = DossierLists.copy(papers, "papers");
        forms = DossierLists.copy(forms, "forms");
        settledAt = VietnamTime.ofNullable(settledAt);
    }

    /** Returns what rules find in it. */
    public Findings check(RuleSet<? super DigitisationRecord> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
