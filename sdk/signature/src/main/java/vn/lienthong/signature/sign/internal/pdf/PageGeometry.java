package vn.lienthong.signature.sign.internal.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.PageRectangle;

/**
 * A page as stored, and its rotation when displayed.
 *
 * @param cropBox the displayed part
 * @param rotation clockwise in degrees: 0, 90, 180 or 270
 */
record PageGeometry(PDRectangle cropBox, int rotation) {
    private static final int FULL_TURN = 360;
    private static final int QUARTER_TURN = 90;
    private static final int HALF_TURN = 180;
    private static final int THREE_QUARTER_TURN = 270;

    /**
     * @param number page number, from 1
     */
    static PageGeometry of(PDDocument document, int number) {
        if (number > document.getNumberOfPages()) {
            throw new SigningException("signing.pdf.page", Integer.toString(number));
        }
        PDPage page = document.getPage(number - 1);
        return new PageGeometry(page.getCropBox(), Math.floorMod(page.getRotation(), FULL_TURN));
    }

    /** Returns the width as displayed. */
    float width() {
        return rotation == QUARTER_TURN || rotation == THREE_QUARTER_TURN ? cropBox.getHeight() : cropBox.getWidth();
    }

    /** Returns the height as displayed. */
    float height() {
        return rotation == QUARTER_TURN || rotation == THREE_QUARTER_TURN ? cropBox.getWidth() : cropBox.getHeight();
    }

    /** Throws if a rectangle is not completely on the page. */
    void requireContains(PageRectangle place) {
        if (place.x() < 0
                || place.y() < 0
                || place.x() + place.width() > width() + 1
                || place.y() + place.height() > height() + 1) {
            throw new SigningException("signing.pdf.place");
        }
    }

    /** Converts a rectangle from displayed to stored coordinates. */
    PDRectangle toStored(PageRectangle place) {
        float x = place.x();
        float y = place.y();
        float wide = place.width();
        float high = place.height();
        return switch (rotation) {
            case QUARTER_TURN -> rectangleAt(cropBox.getWidth() - y - high, x, high, wide);
            case HALF_TURN -> rectangleAt(cropBox.getWidth() - x - wide, cropBox.getHeight() - y - high, wide, high);
            case THREE_QUARTER_TURN -> rectangleAt(y, cropBox.getHeight() - x - wide, high, wide);
            default -> rectangleAt(x, y, wide, high);
        };
    }

    private PDRectangle rectangleAt(float x, float y, float wide, float high) {
        return new PDRectangle(cropBox.getLowerLeftX() + x, cropBox.getLowerLeftY() + y, wide, high);
    }

    /** Returns the rotation that makes content upright on the displayed page. */
    AffineTransform uprightTransform() {
        return AffineTransform.getQuadrantRotateInstance(rotation / QUARTER_TURN);
    }
}
