package vn.lienthong.signature.sign;

import java.util.List;

/** How a signature is shown, as Decree 30/2020 wants it (LT-SGN-060 to LT-SGN-064). */
public sealed interface VisibleSignature permits VisibleSignatureImage, VisibleSignatureText {
    /**
     * Returns the image of a person's signature on an original, between the title and the name: blue, on a transparent ground.
     *
     * @param png kept in its proportions and centred in the place
     */
    static VisibleSignature signatureImage(byte[] png, PageRectangle place) {
        return new VisibleSignatureImage(png, place, 0);
    }

    /**
     * Returns the seal of an agency on an original: red, on a transparent ground. It covers about a third of the signature, on its left.
     *
     * @param signature where the image of the signature stands
     * @param millimetres the seal's real width
     */
    static VisibleSignature agencySeal(byte[] png, PageRectangle signature, float millimetres) {
        if (!(millimetres > 0)) {
            throw new IllegalArgumentException("millimetres");
        }
        return new VisibleSignatureImage(png, signature, millimetres);
    }

    /**
     * Number and time at the top right of the first page of a separate annex, without an image.
     *
     * @param number number and symbol of the document
     * @param font a TrueType font of the caller that has Vietnamese letters, such as Times New Roman, and allows embedding
     */
    static VisibleSignature annexMark(String number, byte[] font) {
        return new VisibleSignatureText(List.of(number), font);
    }

    /**
     * Kind of copy, agency and time at the top right of the first page of a copy, without an image.
     *
     * @param agency name of the copying agency
     * @param font as for {@link #annexMark}
     */
    static VisibleSignature copyMark(CopyKind kind, String agency, byte[] font) {
        return new VisibleSignatureText(List.of(kind.text(), agency), font);
    }
}
