package vn.lienthong.dossier.form;

import java.util.Objects;
import vn.lienthong.code.FreeText;

/**
 * One line of the papers handed in.
 *
 * @param name what the paper is
 * @param originals number of originals
 * @param copies number of copies
 */
public record PaperCount(FreeText name, int originals, int copies) {
    public PaperCount {
        Objects.requireNonNull(name, "name");
    }
}
