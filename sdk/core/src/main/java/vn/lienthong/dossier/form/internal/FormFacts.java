package vn.lienthong.dossier.form.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ResultDelivery;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.form.IssuingOffice;
import vn.lienthong.dossier.form.PaperCount;
import vn.lienthong.dossier.form.ResultPickup;
import vn.lienthong.value.Language;

/** Reads the values of forms from a dossier. */
public final class FormFacts {
    private FormFacts() {}

    /** Returns the abstract, or else the name of the procedure. */
    public static @Nullable FreeText content(Dossier dossier) {
        FreeText summary = dossier.handling().summary();
        return summary != null ? summary : toFreeText(dossier.procedure().name());
    }

    public static @Nullable FreeText toFreeText(@Nullable String words) {
        return words == null || words.isBlank() ? null : FreeText.of(words);
    }

    /** Returns the papers that were not taken back. A dossier does not contain the numbers of originals and copies. */
    public static List<PaperCount> papers(Dossier dossier) {
        return dossier.papers().submitted().stream()
                .filter(paper -> !paper.removed())
                .flatMap(paper -> documentName(paper).stream())
                .map(name -> new PaperCount(name, null, null))
                .toList();
    }

    /** Returns the name of its file, or else the code of its component. */
    private static Optional<FreeText> documentName(SubmittedDocument paper) {
        if (paper.fileName() != null) {
            return Optional.of(FreeText.of(paper.fileName().value()));
        }
        return Optional.ofNullable(paper.component()).map(component -> FreeText.of(component.value()));
    }

    public static ResultPickup pickup(Dossier dossier, IssuingOffice office, Language language) {
        ResultReturn way = dossier.outcome().form();
        ResultDelivery delivery = dossier.outcome().delivery();
        Optional<String> home =
                Optional.ofNullable(delivery).map(it -> it.address().value());
        String place = way.equals(ResultReturn.COUNTER) ? office.receivingUnit() : home.orElse("");
        return new ResultPickup(toFreeText(place), toFreeText(way.name(language)));
    }

    public static boolean isBefore(@Nullable OffsetDateTime later, @Nullable OffsetDateTime earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }

    public static boolean isNotAfter(@Nullable OffsetDateTime later, @Nullable OffsetDateTime earlier) {
        return later != null && earlier != null && !later.isAfter(earlier);
    }
}
