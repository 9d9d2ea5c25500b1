package vn.lienthong.dossier;

import java.util.List;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The papers of a dossier.
 *
 * @param submitted components that were submitted
 * @param others other attached papers
 * @param supplements papers that were requested later
 * @param databases databases that were queried instead of asking for a paper
 */
@Modelled
public record DossierPapers(
        List<SubmittedDocument> submitted,
        List<OtherPaper> others,
        List<Supplement> supplements,
        List<DatabaseUse> databases) {
    public DossierPapers {
        submitted = ListCopies.copy(submitted, "submitted");
        others = ListCopies.copy(others, "others");
        supplements = ListCopies.copy(supplements, "supplements");
        databases = ListCopies.copy(databases, "databases");
    }

    /** Returns a builder with these values. */
    public DossierPapersBuilder toBuilder() {
        return DossierPapersBuilder.builder(this);
    }

    /** Returns papers without any entry. */
    public static DossierPapers none() {
        return new DossierPapers(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Returns whether at least one submitted paper was digitised; the digitisation flag of the message follows from it
     * (LT-DOS-014).
     */
    public boolean hasDigitised() {
        return submitted.stream().anyMatch(SubmittedDocument::digitised);
    }
}
