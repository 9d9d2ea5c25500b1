package vn.lienthong.signature.sign.internal.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.PageRectangle;

/**
 * A page as it is stored, and how it is turned when it is shown.
 *
 * @param box what of it is shown
 * @param turn clockwise in degrees: 0, 90, 180 or 270
 */
record PageGeometry(PDRectangle box, int turn) {
    private static final int FULL = 360;
    private static final int RIGHT = 90;
    private static final int HALF_TURN = 180;
    private static final int LEFT = 270;

    /** @param number from 1 */
    static PageGeometry of(PDDocument document, int number) {
        if (number > document.getNumberOfPages()) {
            throw new SigningException("signing.pdf.page", Integer.toString(number));
        }
        PDPage page = document.getPage(number - 1);
        return new PageGeometry(page.getCropBox(), Math.floorMod(page.getRotation(), FULL));
    }

    /** Width as shown. */
    float width() {
        return turn == RIGHT || turn == LEFT ? box.getHeight() : box.getWidth();
    }

    /** Height as shown. */
    float height() {
        return turn == RIGHT || turn == LEFT ? box.getWidth() : box.getHeight();
    }

    /** Refuses a place that is not wholly on the page. */
    void requireHolds(PageRectangle place) {
        if (place.x() < 0
                || place.y() < 0
                || place.x() + place.width() > width() + 1
                || place.y() + place.height() > height() + 1) {
            throw new SigningException("signing.pdf.place");
        }
    }

    /** Where a place as shown is stored. */
    PDRectangle toStored(PageRectangle place) {
        float x = place.x();
        float y = place.y();
        float wide = place.width();
        float high = place.height();
        return switch (turn) {
            case RIGHT -> at(box.getWidth() - y - high, x, high, wide);
            case HALF_TURN -> at(box.getWidth() - x - wide, box.getHeight() - y - high, wide, high);
            case LEFT -> at(y, box.getHeight() - x - wide, high, wide);
            default -> at(x, y, wide, high);
        };
    }

    private PDRectangle at(float x, float y, float wide, float high) {
        return new PDRectangle(box.getLowerLeftX() + x, box.getLowerLeftY() + y, wide, high);
    }

    /** Turns what is drawn against the turn of the page, so that it is shown upright. */
    AffineTransform upright() {
        return AffineTransform.getQuadrantRotateInstance(turn / RIGHT);
    }
}
