package vn.lienthong.signature.sign;

/**
 * A rectangle on a page as it is displayed, after rotation.
 *
 * @param page page number, from 1
 * @param x left edge, in points of 1/72 inch from the left of the page
 * @param y lower edge, in points from the bottom of the page
 * @param width in points
 * @param height in points
 */
public record PageRectangle(int page, float x, float y, float width, float height) {
    public PageRectangle {
        if (page < 1 || !(width > 0) || !(height > 0) || !Float.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("page must be >= 1, x and y finite, width and height finite and > 0");
        }
    }
}
