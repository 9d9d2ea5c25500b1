package vn.lienthong.signature.sign;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The field, certification and appearance of a signature in a PDF.
 *
 * @param field name of an existing empty field, or of a new one; null for a new field with an unused name
 * @param certification allowed for the first signature only
 * @param appearance visible form of the signature; null if it is invisible
 */
public record PdfPlacement(
        @Nullable String field,
        PdfCertification certification,
        @Nullable VisibleSignature appearance) {
    private static final PdfPlacement INVISIBLE = new PdfPlacement(null, PdfCertification.NONE, null);

    public PdfPlacement {
        Objects.requireNonNull(certification, "certification");
    }

    /** Returns an ordinary, invisible signature in a new field. */
    public static PdfPlacement invisible() {
        return INVISIBLE;
    }

    /** Returns an ordinary signature in a new field, with the given appearance. */
    public static PdfPlacement visible(VisibleSignature form) {
        return new PdfPlacement(null, PdfCertification.NONE, form);
    }

    /** Returns a copy with another field name. */
    public PdfPlacement withField(String name) {
        return new PdfPlacement(name, certification, appearance);
    }

    /** Returns a copy with another certification level. */
    public PdfPlacement withCertification(PdfCertification level) {
        return new PdfPlacement(field, level, appearance);
    }

    @Override
    public String toString() {
        return "PdfPlacement[" + certification + (appearance == null ? ", not shown]" : ", shown]");
    }
}
