package vn.lienthong.dossier.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * One line of the papers handed in.
 *
 * @param name what the paper is
 * @param originals number of originals; null where it is not known
 * @param copies number of copies; null where it is not known
 */
public record PaperCount(
        FreeText name,
        @Nullable Integer originals,
        @Nullable Integer copies) {
    public PaperCount {
        Objects.requireNonNull(name, "name");
    }
}
