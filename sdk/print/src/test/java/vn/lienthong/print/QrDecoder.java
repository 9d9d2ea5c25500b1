package vn.lienthong.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Decodes the QR code of a page: the path is drawn to pixels, which another library decodes. */
final class QrDecoder {
    private static final int PIXELS = 6;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private QrDecoder() {}

    static String decode(ParsedHtml page) throws ReaderException {
        Element svg = page.requireElement("svg");
        int side = Integer.parseInt(svg.getAttribute("viewBox").split(" ")[2]);
        String path = page.requireElement("path").getAttribute("d");
        int width = side * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher module = MODULE.matcher(path);
        int read = 0;
        while (module.find()) {
            fill(pixels, width, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2)));
            read += module.group().length();
        }
        if (read != path.length()) {
            throw NotFoundException.getNotFoundInstance();
        }
        BinaryBitmap image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader()
                .decode(image, Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                .getText();
    }

    private static void fill(int[] pixels, int width, int column, int row) {
        for (int y = row * PIXELS; y < (row + 1) * PIXELS; y++) {
            Arrays.fill(pixels, y * width + column * PIXELS, y * width + (column + 1) * PIXELS, 0);
        }
    }
}
