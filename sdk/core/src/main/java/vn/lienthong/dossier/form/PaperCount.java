package vn.lienthong.dossier.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * One line of the submitted papers.
 *
 * @param name name of the paper
 * @param originals number of originals; null if unknown
 * @param copies number of copies; null if unknown
 */
public record PaperCount(
        FreeText name,
        @Nullable Integer originals,
        @Nullable Integer copies) {
    public PaperCount {
        Objects.requireNonNull(name, "name");
    }
}
