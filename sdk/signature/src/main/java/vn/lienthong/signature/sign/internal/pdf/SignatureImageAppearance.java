package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.PageRectangle;
import vn.lienthong.signature.sign.VisibleSignatureImage;

/** An image in a rectangle of a page, as a signature or as a seal (LT-SGN-060 to LT-SGN-062). */
final class SignatureImageAppearance {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float SEAL_OVERLAP = 1 / 3f;

    private SignatureImageAppearance() {}

    static SignatureAppearance of(PDDocument document, VisibleSignatureImage shown) throws IOException {
        PDImageXObject image;
        try {
            image = PDImageXObject.createFromByteArray(document, shown.png(), null);
        } catch (IOException | IllegalArgumentException e) {
            throw new SigningException("signing.image");
        }
        float ratio = (float) image.getHeight() / image.getWidth();
        PageRectangle place = shown.sealMillimetres() > 0
                ? placeSeal(shown.rectangle(), shown.sealMillimetres() * POINTS_PER_MILLIMETRE, ratio)
                : fitInto(shown.rectangle(), ratio);
        return SignatureAppearance.of(
                document, place, content -> content.drawImage(image, 0, 0, place.width(), place.height()));
    }

    /** Returns the largest centred rectangle with the image's proportions. */
    private static PageRectangle fitInto(PageRectangle frame, float ratio) {
        float width = Math.min(frame.width(), frame.height() / ratio);
        float height = width * ratio;
        return new PageRectangle(
                frame.page(),
                frame.x() + (frame.width() - width) / 2,
                frame.y() + (frame.height() - height) / 2,
                width,
                height);
    }

    /** Returns a rectangle that overlaps the left third of the signature and is vertically centred on it. */
    private static PageRectangle placeSeal(PageRectangle signature, float width, float ratio) {
        float height = width * ratio;
        return new PageRectangle(
                signature.page(),
                signature.x() + signature.width() * SEAL_OVERLAP - width,
                signature.y() + (signature.height() - height) / 2,
                width,
                height);
    }
}
