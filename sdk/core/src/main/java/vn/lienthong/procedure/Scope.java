package vn.lienthong.procedure;

import java.util.List;
import vn.lienthong.error.Modelled;

/**
 * To what and to whom a procedure applies.
 *
 * @param fields its fields; the first one is sent with a dossier
 * @param levels its execution levels
 * @param subjects who may apply
 * @param related related procedures (thủ tục liên quan) as published
 * @param linked linked procedures (thủ tục liên thông) as published
 */
@Modelled
public record Scope(
        List<Field> fields, List<Level> levels, List<Subject> subjects, List<String> related, List<String> linked) {
    public Scope {
        fields = Lists.copy(fields, "fields");
        levels = Lists.copy(levels, "levels");
        subjects = Lists.copy(subjects, "subjects");
        related = Lists.copy(related, "related");
        linked = Lists.copy(linked, "linked");
    }

    /** A builder that starts from this value. */
    public ScopeBuilder toBuilder() {
        return ScopeBuilder.builder(this);
    }

    static Scope none() {
        return new Scope(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
