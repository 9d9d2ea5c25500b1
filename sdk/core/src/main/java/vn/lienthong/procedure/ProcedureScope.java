package vn.lienthong.procedure;

import java.util.List;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * Fields, levels and applicants of a procedure, and procedures connected with it.
 *
 * @param fields its fields; the first one is sent with a dossier
 * @param levels its execution levels
 * @param subjects who may apply
 * @param related related procedures (thủ tục liên quan) as published
 * @param linked linked procedures (thủ tục liên thông) as published
 */
@Modelled
public record ProcedureScope(
        List<Field> fields,
        List<ExecutionLevel> levels,
        List<EligibleSubject> subjects,
        List<String> related,
        List<String> linked) {
    public ProcedureScope {
        fields = ListCopies.copy(fields, "fields");
        levels = ListCopies.copy(levels, "levels");
        subjects = ListCopies.copy(subjects, "subjects");
        related = ListCopies.copy(related, "related");
        linked = ListCopies.copy(linked, "linked");
    }

    /** Returns a builder with these values. */
    public ProcedureScopeBuilder toBuilder() {
        return ProcedureScopeBuilder.builder(this);
    }

    static ProcedureScope none() {
        return new ProcedureScope(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
