package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.value.Extras;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * A published administrative procedure (thủ tục hành chính) with all its parts (LT-PROC-001).
 *
 * @param code its national code
 * @param name its name
 * @param announcement the decision that published it
 * @param description its prose
 * @param scope its fields, levels and applicants
 * @param sequence its steps, by case
 * @param manners how it can be filed, by channel
 * @param components the components of a dossier, by case
 * @param results its results
 * @param legalBases its legal bases
 * @param agencies its agencies
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record Procedure(
        ProcedureCode code,
        String name,

        @RecordBuilder.Initializer(source = Announcement.class, value = "none")
        Announcement announcement,

        @RecordBuilder.Initializer(source = ProcedureDescription.class, value = "none")
        ProcedureDescription description,

        @RecordBuilder.Initializer(source = ProcedureScope.class, value = "none")
        ProcedureScope scope,

        List<SequenceCase> sequence,
        List<FilingMethod> manners,
        List<ComponentCase> components,
        List<ResultKind> results,
        List<LegalBasis> legalBases,

        @RecordBuilder.Initializer(source = ProcedureAgencies.class, value = "none")
        ProcedureAgencies agencies,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Procedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(announcement, "announcement");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(scope, "scope");
        sequence = ListCopies.copy(sequence, "sequence");
        manners = ListCopies.copy(manners, "manners");
        components = ListCopies.copy(components, "components");
        results = ListCopies.copy(results, "results");
        legalBases = ListCopies.copy(legalBases, "legalBases");
        Objects.requireNonNull(agencies, "agencies");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public ProcedureBuilder toBuilder() {
        return ProcedureBuilder.builder(this);
    }

    /** Returns the parts that are present, in the order of the law (LT-PROC-010, LT-PROC-011). */
    public Set<ProcedurePart> parts() {
        EnumSet<ProcedurePart> told = EnumSet.allOf(ProcedurePart.class);
        told.removeIf(part -> !part.isPresentIn(this));
        return Collections.unmodifiableSet(told);
    }

    /** Returns the findings of a rule set for this procedure. */
    public Findings check(RuleSet<? super Procedure> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
