package vn.lienthong.signature.sign;

import java.util.List;

/** The visible form of a signature according to Decree 30/2020 (LT-SGN-060 to LT-SGN-064). */
public sealed interface VisibleSignature permits VisibleSignatureImage, VisibleSignatureText {
    /**
     * Returns the image of a person's signature on an original, between the title and the name. The decree requires
     * blue on a transparent background.
     *
     * @param png image; it retains its proportions and is centred in the rectangle
     */
    static VisibleSignature signatureImage(byte[] png, PageRectangle place) {
        return new VisibleSignatureImage(png, place, 0);
    }

    /**
     * Returns the seal of an agency on an original. It covers about a third of the signature, on its left. The decree
     * requires red on a transparent background.
     *
     * @param signature rectangle of the signature's image
     * @param millimetres real width of the seal; must be &gt; 0
     */
    static VisibleSignature agencySeal(byte[] png, PageRectangle signature, float millimetres) {
        if (!(millimetres > 0)) {
            throw new IllegalArgumentException("millimetres must be > 0");
        }
        return new VisibleSignatureImage(png, signature, millimetres);
    }

    /**
     * Returns the number and time at the top right of the first page of a separate annex, without an image.
     *
     * @param number number and symbol of the document
     * @param font a TrueType font of the caller that contains the Vietnamese letters and allows embedding, such as
     *     Times New Roman
     */
    static VisibleSignature annexMark(String number, byte[] font) {
        return new VisibleSignatureText(List.of(number), font);
    }

    /**
     * Returns the kind of copy, agency and time, without an image. They are at the top right of the first page of a
     * copy.
     *
     * @param agency name of the copying agency
     * @param font as for {@link #annexMark}
     */
    static VisibleSignature copyMark(CopyKind kind, String agency, byte[] font) {
        return new VisibleSignatureText(List.of(kind.text(), agency), font);
    }
}
