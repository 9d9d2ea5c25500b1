package vn.lienthong.dossier;

import java.util.List;
import vn.lienthong.dossier.internal.Lists;
import vn.lienthong.error.Modelled;

/**
 * The papers of a dossier.
 *
 * @param submitted what was handed in
 * @param others what else is attached
 * @param supplements what was asked for afterwards
 * @param databases what was asked of databases instead
 */
@Modelled
public record Papers(
        List<SubmittedDocument> submitted,
        List<OtherPaper> others,
        List<Supplement> supplements,
        List<DatabaseUse> databases) {
    public Papers {
        submitted = Lists.copy(submitted, "submitted");
        others = Lists.copy(others, "others");
        supplements = Lists.copy(supplements, "supplements");
        databases = Lists.copy(databases, "databases");
    }

    /** A builder that starts from this value. */
    public PapersBuilder toBuilder() {
        return PapersBuilder.builder(this);
    }

    /** No paper. */
    public static Papers none() {
        return new Papers(List.of(), List.of(), List.of(), List.of());
    }

    /** Whether one of the submitted papers was digitised; the flag on the wire follows it (LT-DOS-014). */
    public boolean anyDigitised() {
        return submitted.stream().anyMatch(SubmittedDocument::digitised);
    }
}
