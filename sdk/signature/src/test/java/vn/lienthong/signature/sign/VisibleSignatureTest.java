package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleSignatureTest {
    private static final PadesSigner SIGNER = PadesSigner.of(TimestampClient.none());

    /** Creates an image whose upper half is coloured and whose lower half is transparent. */
    private static byte[] createPng(int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height / 2; y++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static byte[] loadFont() throws IOException {
        // The fallback font of PDFBox, which has Vietnamese letters.
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        }
    }

    private static BufferedImage renderPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    /** Returns the colour of a rendered point, measured from the lower left. */
    private static Color colourAt(BufferedImage page, float x, float y) {
        return new Color(page.getRGB(Math.round(x), page.getHeight() - 1 - Math.round(y)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    @Tag("LT-SGN-060")
    @DisplayName("The image of a signature is upright and centred in its place on a rotated page")
    void image(int turn) throws Exception {
        VisibleSignature form = VisibleSignature.signatureImage(
                createPng(100, 50, Color.BLUE), new PageRectangle(1, 300, 100, 200, 50));
        byte[] pdf = PadesSignerTest.sign(
                SIGNER, PdfBoxFixture.createPage(turn), LocalSigningFixture.PERSON, PdfPlacement.visible(form));
        assertThat(PdfBoxFixture.verifySignatures(pdf)).containsExactly(true);
        BufferedImage page = renderPage(pdf);
        assertThat(colourAt(page, 400, 140)).as("upper half").isEqualTo(Color.BLUE);
        assertThat(colourAt(page, 355, 130))
                .as("left part of the centred image")
                .isEqualTo(Color.BLUE);
        assertThat(colourAt(page, 400, 110)).as("lower half is clear").isEqualTo(Color.WHITE);
        assertThat(colourAt(page, 340, 130)).as("left of it").isEqualTo(Color.WHITE);
        assertThat(colourAt(page, 460, 130)).as("right of it").isEqualTo(Color.WHITE);
    }

    @Test
    @Tag("LT-SGN-061")
    @DisplayName("The seal covers the left third of the signature, in its real size, and both stay valid")
    void seal() throws Exception {
        PageRectangle place = new PageRectangle(1, 300, 100, 120, 60);
        byte[] pdf = PadesSignerTest.sign(
                SIGNER,
                PdfBoxFixture.createPage(0),
                LocalSigningFixture.PERSON,
                PdfPlacement.visible(VisibleSignature.signatureImage(createPng(120, 60, Color.BLUE), place)));
        pdf = PadesSignerTest.sign(
                SIGNER,
                pdf,
                LocalSigningFixture.AGENCY,
                PdfPlacement.visible(VisibleSignature.agencySeal(createPng(80, 80, Color.RED), place, 36)));
        assertThat(PdfBoxFixture.verifySignatures(pdf)).containsExactly(true, true);
        BufferedImage page = renderPage(pdf);
        float width = 36 * 72 / 25.4f;
        assertThat(colourAt(page, 337, 140)).isEqualTo(Color.RED);
        assertThat(colourAt(page, 343, 140)).isEqualTo(Color.BLUE);
        assertThat(colourAt(page, 340 - width + 3, 140)).isEqualTo(Color.RED);
        assertThat(colourAt(page, 340 - width - 3, 140)).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    @Tag("LT-SGN-062")
    @Tag("LT-SGN-063")
    @DisplayName("A copy shows its kind, the agency and the time at the top right, black and without image")
    void copy(int turn) throws Exception {
        VisibleSignature form = VisibleSignature.copyMark(
                CopyKind.COPY, "ỦY BAN NHÂN DÂN XÃ KIỂM THỬ, TỈNH KIỂM THỬ, VIỆT NAM", loadFont());
        byte[] pdf = PadesSignerTest.sign(
                SIGNER, PdfBoxFixture.createPage(turn), LocalSigningFixture.AGENCY, PdfPlacement.visible(form));
        assertThat(PdfBoxFixture.verifySignatures(pdf)).containsExactly(true);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotation widget = document.getPage(0).getAnnotations().get(0);
            var resources = widget.getNormalAppearanceStream().getResources();
            assertThat(resources.getXObjectNames()).isEmpty();
            PDFont font = resources.getFont(resources.getFontNames().iterator().next());
            assertThat(font.isEmbedded()).isTrue();
            String drawn = new String(
                    widget.getNormalAppearanceStream().getContentStream().toByteArray(),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(drawn).contains(" 10 Tf").contains("0 g");
            assertThat(extractText(document)).contains("SAO Y", "XÃ KIỂM THỬ", "2026-06-01T10:00:00+07:00");
        }
        BufferedImage page = renderPage(pdf);
        assertThat(countDarkPixels(page, page.getWidth() - 240, 20, page.getWidth() - 20, 70))
                .as("top right")
                .isPositive();
        assertThat(countDarkPixels(page, page.getWidth() - 18, 0, page.getWidth(), page.getHeight()))
                .isZero();
    }

    /** Returns the text of the annotation appearances of the page. */
    private static String extractText(PDDocument document) throws IOException {
        document.getDocumentCatalog().getAcroForm(null).flatten();
        org.apache.pdfbox.text.PDFTextStripper stripper = new org.apache.pdfbox.text.PDFTextStripper();
        return stripper.getText(document);
    }

    private static long countDarkPixels(BufferedImage page, int left, int top, int right, int bottom) {
        long dark = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                dark += new Color(page.getRGB(x, y)).getRed() < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    @Tag("LT-SGN-062")
    @Tag("LT-SGN-063")
    @Tag("LT-SGN-064")
    @DisplayName("An annex shows number and time; a missing letter, a broken font and a broken image are reported")
    void annex() throws Exception {
        byte[] page = PdfBoxFixture.createPage(0);
        byte[] pdf = PadesSignerTest.sign(
                SIGNER,
                page,
                LocalSigningFixture.AGENCY,
                PdfPlacement.visible(VisibleSignature.annexMark("12/QĐ-UBND", loadFont())));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(extractText(document)).contains("12/QĐ-UBND", "2026-06-01T10:00:00+07:00");
        }
        PadesSignerTest.assertRefused(
                "signing.letter", page, PdfPlacement.visible(VisibleSignature.annexMark("\u6f22", loadFont())));
        PadesSignerTest.assertRefused(
                "signing.font", page, PdfPlacement.visible(VisibleSignature.annexMark("1", new byte[] {1, 2})));
        PageRectangle place = new PageRectangle(1, 0, 0, 10, 10);
        PadesSignerTest.assertRefused(
                "signing.image", page, PdfPlacement.visible(VisibleSignature.signatureImage(new byte[] {1, 2}, place)));
        byte[] image = createPng(2, 2, Color.BLUE);
        PadesSignerTest.assertRefused(
                "signing.pdf.page",
                page,
                PdfPlacement.visible(VisibleSignature.signatureImage(image, new PageRectangle(2, 0, 0, 10, 10))));
        PadesSignerTest.assertRefused(
                "signing.pdf.place",
                page,
                PdfPlacement.visible(VisibleSignature.signatureImage(image, new PageRectangle(1, 590, 0, 100, 10))));
    }
}
