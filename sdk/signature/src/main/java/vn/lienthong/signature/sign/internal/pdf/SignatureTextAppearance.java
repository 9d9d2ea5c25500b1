package vn.lienthong.signature.sign.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.PageRectangle;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.VisibleSignatureText;

/** Lines of text at the top right of the first page: 10 points, upright, black (LT-SGN-063). */
final class SignatureTextAppearance {
    private static final float FONT_SIZE = 10;
    private static final float LEADING = 12;
    private static final float MARGIN = 20;
    private static final float MAX_WIDTH = 220;
    private static final int GLYPH_UNITS_PER_EM = 1000;
    private static final DateTimeFormatter TIME_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private SignatureTextAppearance() {}

    static SignatureAppearance of(PDDocument document, VisibleSignatureText shown, SigningTerms terms)
            throws IOException {
        PDFont font = loadFont(document, shown.font());
        List<String> lines = new ArrayList<>();
        for (String line : shown.lines()) {
            wrap(font, line, lines);
        }
        wrap(font, TIME_FORMAT.format(terms.claimedTime()), lines);
        float width = 1;
        for (String line : lines) {
            width = Math.max(width, width(font, line));
        }
        float height = lines.size() * LEADING;
        PageGeometry page = PageGeometry.of(document, 1);
        PageRectangle place =
                new PageRectangle(1, page.width() - MARGIN - width, page.height() - MARGIN - height, width, height);
        return SignatureAppearance.of(document, place, content -> drawLines(content, font, lines));
    }

    private static void drawLines(PDPageContentStream content, PDFont font, List<String> lines) throws IOException {
        content.setNonStrokingColor(0f);
        content.beginText();
        content.setFont(font, FONT_SIZE);
        content.setLeading(LEADING);
        // The offset of the baseline: letters extend below it by about a fifth of their size.
        content.newLineAtOffset(0, lines.size() * LEADING - FONT_SIZE);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static PDFont loadFont(PDDocument document, byte[] font) {
        try {
            return PDType0Font.load(document, new ByteArrayInputStream(font), true);
        } catch (IOException | IllegalArgumentException e) {
            throw new SigningException("signing.font");
        }
    }

    /** Wraps a line at white space if it exceeds the maximum width. */
    private static void wrap(PDFont font, String text, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word :
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(font, line + " " + word) > MAX_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /**
     * Returns the width in points.
     *
     * @throws SigningException {@code signing.letter} if the font does not contain a letter
     */
    private static float width(PDFont font, String text) throws IOException {
        for (int letter : text.codePoints().toArray()) {
            try {
                font.encode(Character.toString(letter));
            } catch (IllegalArgumentException e) {
                throw new SigningException("signing.letter", String.format(Locale.ROOT, "U+%04X", letter));
            }
        }
        return font.getStringWidth(text) * FONT_SIZE / GLYPH_UNITS_PER_EM;
    }
}
