package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.ResultReturn;
import vn.lienthong.dossier.Delivery;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Language;

/** What a dossier tells of its forms. */
final class Told {
    private Told() {}

    /** The abstract, or the name of the procedure. */
    static @Nullable FreeText content(Dossier dossier) {
        FreeText summary = dossier.handling().summary();
        return summary != null ? summary : text(dossier.procedure().name());
    }

    static @Nullable FreeText text(@Nullable String words) {
        return words == null || words.isBlank() ? null : FreeText.of(words);
    }

    /** The papers that were not taken back, a copy each: which of them are originals, the wire does not say. */
    static List<PaperCount> papers(Dossier dossier) {
        return dossier.papers().submitted().stream()
                .filter(paper -> !paper.removed())
                .flatMap(paper -> Stream.ofNullable(paper.fileName()))
                .map(name -> new PaperCount(FreeText.of(name.value()), 0, 1))
                .toList();
    }

    static Pickup pickup(Dossier dossier, Office office, Language language) {
        ResultReturn way = dossier.outcome().form();
        Delivery delivery = dossier.outcome().delivery();
        Optional<String> home =
                Optional.ofNullable(delivery).map(it -> it.address().value());
        String place = way.equals(ResultReturn.COUNTER) ? office.receivingUnit() : home.orElse("");
        return new Pickup(text(place), text(way.name(language)));
    }

    static boolean notAfter(@Nullable OffsetDateTime later, @Nullable OffsetDateTime earlier) {
        return later != null && earlier != null && !later.isAfter(earlier);
    }
}
