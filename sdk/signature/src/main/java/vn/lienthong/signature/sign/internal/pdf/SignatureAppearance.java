package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.PageRectangle;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.VisibleSignature;
import vn.lienthong.signature.sign.VisibleSignatureImage;
import vn.lienthong.signature.sign.VisibleSignatureText;

/**
 * What a page shows of a signature.
 *
 * @param page from 1
 * @param rectangle on the page as it is stored
 */
record SignatureAppearance(int page, PDRectangle rectangle, PDAppearanceStream stream) {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float SEAL_OVERLAP = 1 / 3f;

    static SignatureAppearance of(PDDocument document, VisibleSignature form, SigningTerms terms) throws IOException {
        if (form instanceof VisibleSignatureImage image) {
            return createImage(document, image);
        }
        return SignatureTextAppearance.of(document, (VisibleSignatureText) form, terms);
    }

    private static SignatureAppearance createImage(PDDocument document, VisibleSignatureImage shown)
            throws IOException {
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
        return of(document, place, content -> content.drawImage(image, 0, 0, place.width(), place.height()));
    }

    /** In its proportions, centred. */
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

    /** Over the left third of the signature, at its height. */
    private static PageRectangle placeSeal(PageRectangle signature, float width, float ratio) {
        float height = width * ratio;
        return new PageRectangle(
                signature.page(),
                signature.x() + signature.width() * SEAL_OVERLAP - width,
                signature.y() + (signature.height() - height) / 2,
                width,
                height);
    }

    /** What is drawn into a rectangle whose lower left is 0, 0. */
    @FunctionalInterface
    interface AppearancePainter {
        void draw(PDPageContentStream content) throws IOException;
    }

    static SignatureAppearance of(PDDocument document, PageRectangle place, AppearancePainter pen) throws IOException {
        PageGeometry frame = PageGeometry.of(document, place.page());
        frame.requireContains(place);
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        stream.setMatrix(frame.uprightTransform());
        // The one that knows the document, which subsets its fonts when it is saved.
        try (OutputStream out = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream content = new PDPageContentStream(document, stream, out)) {
            pen.draw(content);
        }
        return new SignatureAppearance(place.page(), frame.toStored(place), stream);
    }
}
