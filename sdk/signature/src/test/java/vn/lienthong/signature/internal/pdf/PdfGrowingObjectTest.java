package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of documents prepared so that an object of the signed revision grows with the file. */
@Tag("LT-PDF-020")
@Tag("LT-PDF-024")
@Tag("LT-PDF-023")
class PdfGrowingObjectTest {
    private static final int DECLARED_LENGTH = 60_000;
    private static final String SIGNED_CONTENT = "BT /F 12 Tf 80 700 Td (1.000) Tj ET";

    private static byte[] signPrepared(int length) {
        return RawPdfWriter.sign(RawPdfWriter.write(
                "",
                "/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>",
                "",
                "5 0",
                RawPdfWriter.FONT,
                "4 0",
                RawPdfWriter.streamWithEntries("/Length " + length, SIGNED_CONTENT)));
    }

    @Test
    @DisplayName("A content whose length reaches into a later revision")
    void length() {
        byte[] signed = signPrepared(DECLARED_LENGTH);
        assertThat(PdfVerification.faults(signed)).isEmpty();
        String text = SignedPdfFixture.text(signed);
        assertThat(text.length()).isLessThan(DECLARED_LENGTH - 1000);
        int content = text.indexOf(SIGNED_CONTENT);
        String evil = "\nBT /F 12 Tf 80 700 Td (9.000) Tj ET ";
        String more =
                evil + " ".repeat(content + DECLARED_LENGTH - text.length() - evil.length()) + "\nendstream\nendobj\n";
        byte[] grown = (text + more).getBytes(StandardCharsets.ISO_8859_1);
        byte[] closed = SignedPdfFixture.appendObjects(grown, "1 0 R", "90 0", "<< /KIEM /THU >>");
        assertThat(PdfVerification.forbiddenChanges(closed)).contains("signature.change.page-content");
    }

    @Test
    @DisplayName("A content whose wrong length is unchanged is not a change")
    void wrong() {
        for (int length : new int[] {DECLARED_LENGTH, 3, SIGNED_CONTENT.length()}) {
            byte[] later = SignedPdfFixture.appendObjects(signPrepared(length), "1 0 R", "90 0", "<< /KIEM /THU >>");
            assertThat(PdfVerification.forbiddenChanges(later))
                    .as("length " + length)
                    .isEmpty();
        }
    }
}
