package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import vn.lienthong.signature.sign.PageRectangle;

/**
 * The visible form of a signature on a page.
 *
 * @param page page number, from 1
 * @param rectangle rectangle in stored coordinates
 */
record SignatureAppearance(int page, PDRectangle rectangle, PDAppearanceStream stream) {

    /** Draws into a rectangle with its lower left corner at 0, 0. */
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
        // This constructor passes the document, which subsets its fonts when it is saved.
        try (OutputStream out = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream content = new PDPageContentStream(document, stream, out)) {
            pen.draw(content);
        }
        return new SignatureAppearance(place.page(), frame.toStored(place), stream);
    }
}
