package vn.lienthong.signature.sign;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a signature stands in a PDF.
 *
 * @param field name of its field: an empty one that is there, or a new one; null for a new one with a free name
 * @param certification of the first signature only
 * @param appearance how it is shown; null where it is not
 */
public record PdfPlacement(
        @Nullable String field,
        PdfCertification certification,
        @Nullable VisibleSignature appearance) {
    private static final PdfPlacement INVISIBLE = new PdfPlacement(null, PdfCertification.NONE, null);

    public PdfPlacement {
        Objects.requireNonNull(certification, "certification");
    }

    /** Returns an ordinary signature in a new field, not shown. */
    public static PdfPlacement invisible() {
        return INVISIBLE;
    }

    /** Returns an ordinary signature in a new field, shown so. */
    public static PdfPlacement visible(VisibleSignature form) {
        return new PdfPlacement(null, PdfCertification.NONE, form);
    }

    /** Returns the same in this field. */
    public PdfPlacement withField(String name) {
        return new PdfPlacement(name, certification, appearance);
    }

    /** Returns the same, certifying the document. */
    public PdfPlacement withCertification(PdfCertification level) {
        return new PdfPlacement(field, level, appearance);
    }

    @Override
    public String toString() {
        return "PdfPlacement[" + certification + (appearance == null ? ", not shown]" : ", shown]");
    }
}
