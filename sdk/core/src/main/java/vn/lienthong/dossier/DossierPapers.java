package vn.lienthong.dossier;

import java.util.List;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.value.Modelled;

/**
 * The papers of a dossier.
 *
 * @param submitted what was handed in
 * @param others what else is attached
 * @param supplements what was asked for afterwards
 * @param databases what was asked of databases instead
 */
@Modelled
public record DossierPapers(
        List<SubmittedDocument> submitted,
        List<OtherPaper> others,
        List<Supplement> supplements,
        List<DatabaseUse> databases) {
    public DossierPapers {
        submitted = DossierLists.copy(submitted, "submitted");
        others = DossierLists.copy(others, "others");
        supplements = DossierLists.copy(supplements, "supplements");
        databases = DossierLists.copy(databases, "databases");
    }

    /** A builder that starts from this value. */
    public DossierPapersBuilder toBuilder() {
        return DossierPapersBuilder.builder(this);
    }

    /** No paper. */
    public static DossierPapers none() {
        return new DossierPapers(List.of(), List.of(), List.of(), List.of());
    }

    /** Whether one of the submitted papers was digitised; the flag on the wire follows it (LT-DOS-014). */
    public boolean hasDigitised() {
        return submitted.stream().anyMatch(SubmittedDocument::digitised);
    }
}
