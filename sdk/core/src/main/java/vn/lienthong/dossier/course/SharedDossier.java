package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.value.ListCopies;

/**
 * A dossier that several systems process, for example received by a province and settled on a ministry's central system
 * (LT-LIFE-021 to LT-LIFE-023): it has one code, one clock, and for each stage one system whose status is
 * authoritative.
 *
 * @param code its code in every system
 * @param received start of its time limit
 * @param stages the systems that claim each stage
 */
public record SharedDossier(DossierCode code, OffsetDateTime received, List<StageOwnership> stages) {
    public SharedDossier {
        Objects.requireNonNull(code, "code");
        received = VietnamTime.of(Objects.requireNonNull(received, "received"));
        stages = ListCopies.copy(stages, "stages");
    }

    /** Returns the findings of a rule set for it. */
    public Findings check(RuleSet<? super SharedDossier> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
