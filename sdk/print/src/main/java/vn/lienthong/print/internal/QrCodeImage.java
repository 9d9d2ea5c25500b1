package vn.lienthong.print.internal;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;

/**
 * Renders a text as a QR code inside a page: one SVG path, sharp at any size, with the quiet zone that readers
 * need.
 */
public final class QrCodeImage {
    private static final int BORDER = 4;

    private QrCodeImage() {}

    /**
     * Returns the image, one unit of the view box per module.
     *
     * @throws IllegalArgumentException if the text does not fit the largest QR code
     */
    public static String toSvg(String text) {
        QrCode code = encode(text);
        int side = code.size + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" role=\"img\" shape-rendering=\"crispEdges\"><title>" + MarkupEscaper.escape(text)
                + "</title><rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#fff\"/><path d=\"" + path
                + "\" fill=\"#000\"/></svg>";
    }

    private static QrCode encode(String text) {
        try {
            return QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        } catch (DataTooLongException e) {
            throw new IllegalArgumentException("too long for a QR: " + text.length() + " characters", e);
        }
    }
}
