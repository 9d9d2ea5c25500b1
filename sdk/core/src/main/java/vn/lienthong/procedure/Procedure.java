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
import vn.lienthong.procedure.internal.ProcedureLists;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A published administrative procedure (thủ tục hành chính), complete (LT-PROC-001).
 *
 * @param code its national code
 * @param name its name
 * @param announcement by what act it is published
 * @param description its prose
 * @param scope to what and whom it applies
 * @param sequence its sequence, by case
 * @param manners how it may be carried out, by channel
 * @param components what a dossier consists of, by case
 * @param results what it gives
 * @param legalBases on what it stands
 * @param agencies who takes part
 * @param extras what the published object carried beyond these
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
        sequence = ProcedureLists.copy(sequence, "sequence");
        manners = ProcedureLists.copy(manners, "manners");
        components = ProcedureLists.copy(components, "components");
        results = ProcedureLists.copy(results, "results");
        legalBases = ProcedureLists.copy(legalBases, "legalBases");
        Objects.requireNonNull(agencies, "agencies");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public ProcedureBuilder toBuilder() {
        return ProcedureBuilder.builder(this);
    }

    /** The parts that it tells, in the order of the law (LT-PROC-010, LT-PROC-011). */
    public Set<ProcedurePart> parts() {
        EnumSet<ProcedurePart> told = EnumSet.allOf(ProcedurePart.class);
        told.removeIf(part -> !part.isPresentIn(this));
        return Collections.unmodifiableSet(told);
    }

    /** What the rules find in this procedure. */
    public Findings check(RuleSet<? super Procedure> rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }
}
