package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/**
 * A dossier that several systems keep, as one that is received by a province and settled on a ministry's central system
 * (LT-LIFE-021 to LT-LIFE-023): one code, one clock, and one system for each stage whose status holds.
 *
 * @param code its code, whatever the way it came
 * @param received from when its limit counts
 * @param stages which system claims to be the source of which stage
 */
public record SharedDossier(DossierCode code, OffsetDateTime received, List<StageOwnership> stages) {
    public SharedDossier {
        Objects.requireNonNull(code, "code");
        received = VietnamTime.of(Objects.requireNonNull(received, "received"));
        stages = DossierLists.copy(stages, "stages");
    }

    /** Returns what rules find in it. */
    public Findings check(RuleSet<? super SharedDossier> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
