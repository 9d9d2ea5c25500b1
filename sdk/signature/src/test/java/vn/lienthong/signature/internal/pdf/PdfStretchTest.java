package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents prepared so that an object of the signed revision grows with the file. */
@Tag("LT-PDF-020")
@Tag("LT-PDF-024")
@Tag("LT-PDF-023")
class PdfStretchTest {
    private static final int FAR = 60_000;
    private static final String SHOWN = "BT /F 12 Tf 80 700 Td (1.000) Tj ET";

    private static byte[] prepared(int length) {
        return RawPdf.signed(RawPdf.of(
                "",
                "/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>",
                "",
                "5 0",
                RawPdf.FONT,
                "4 0",
                RawPdf.streamOf("/Length " + length, SHOWN)));
    }

    @Test
    @DisplayName("A content whose length reaches into a later revision")
    void length() {
        byte[] signed = prepared(FAR);
        assertThat(PdfVerification.faults(signed)).isEmpty();
        String text = SignedPdf.text(signed);
        assertThat(text.length()).isLessThan(FAR - 1000);
        int content = text.indexOf(SHOWN);
        String evil = "\nBT /F 12 Tf 80 700 Td (9.000) Tj ET ";
        String more = evil + " ".repeat(content + FAR - text.length() - evil.length()) + "\nendstream\nendobj\n";
        byte[] grown = (text + more).getBytes(StandardCharsets.ISO_8859_1);
        byte[] closed = SignedPdf.append(grown, "1 0 R", "90 0", "<< /KIEM /THU >>");
        assertThat(PdfVerification.forbidden(closed)).contains("signature.change.page-content");
    }

    @Test
    @DisplayName("A content whose length is wrong and stays what it was is no change")
    void wrong() {
        for (int length : new int[] {FAR, 3, SHOWN.length()}) {
            byte[] later = SignedPdf.append(prepared(length), "1 0 R", "90 0", "<< /KIEM /THU >>");
            assertThat(PdfVerification.forbidden(later)).as("length " + length).isEmpty();
        }
    }
}
