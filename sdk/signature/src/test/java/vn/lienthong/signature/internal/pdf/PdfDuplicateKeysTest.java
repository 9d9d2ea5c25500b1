package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of revisions with repeated keys: one program shows the first value, another the last. */
@Tag("LT-PDF-023")
class PdfDuplicateKeysTest {
    private static final String ROOT = "1 0 R";
    private static final byte[] SIGNED = RawPdfWriter.sign(
            RawPdfWriter.write("", "/Contents 4 0 R", "", "4 0", RawPdfWriter.stream("", "0 0 1 1 re f")));
    private static final String ORIGINAL_OBJECT = readPageObject();
    private static final String DUPLICATE_CONTENTS = ORIGINAL_OBJECT.replaceFirst("<<", "<< /Contents 90 0 R");

    private static String readPageObject() {
        // The last version that the signing program wrote.
        String text = SignedPdfFixture.text(SIGNED);
        String object = text.substring(text.lastIndexOf("\n3 0 obj") + 8);
        return object.substring(0, object.indexOf("endobj")).strip();
    }

    @Test
    @DisplayName("A page with two contents")
    void page() {
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(SIGNED, ROOT, "3 0", ORIGINAL_OBJECT)))
                .isEmpty();
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(SIGNED, ROOT, "3 0", DUPLICATE_CONTENTS)))
                .containsExactly("signature.change.structure");
    }

    @Test
    @DisplayName("A page with two contents, in a stream of objects")
    void packed() {
        assertThat(PdfVerification.forbiddenChanges(
                        RawPdfWriter.appendInObjectStream(SIGNED, ROOT, "3", ORIGINAL_OBJECT)))
                .isEmpty();
        assertThat(PdfVerification.forbiddenChanges(
                        RawPdfWriter.appendInObjectStream(SIGNED, ROOT, "3", DUPLICATE_CONTENTS)))
                .containsExactly("signature.change.structure");
    }

    @Test
    @DisplayName("A trailer with two catalogs")
    void trailer() {
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(SIGNED, ROOT, "90 0", "<< /KIEM /THU >>")))
                .isEmpty();
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(SIGNED, "90 0 R /Root " + ROOT, "90 0", "<< /KIEM /THU >>")))
                .containsExactly("signature.change.structure");
    }

    @Test
    @Tag("LT-PDF-025")
    @DisplayName("Objects behind the signature that no cross-reference names, beside a lawful revision")
    void unlisted() {
        String text = SignedPdfFixture.text(SIGNED);
        byte[] hidden =
                SignedPdfFixture.bytes(text + "4 0 obj\n" + RawPdfWriter.stream("", "0 0 9 9 re f") + "\nendobj\n");
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(hidden, ROOT, "90 0", "<< /KIEM /THU >>")))
                .containsExactly("signature.change.structure");
        String lawful = SignedPdfFixture.text(SignedPdfFixture.appendObjects(SIGNED, ROOT, "90 0", "<< /KIEM /THU >>"));
        byte[] behind =
                SignedPdfFixture.bytes(lawful + "4 0 obj\n" + RawPdfWriter.stream("", "0 0 9 9 re f") + "\nendobj\n");
        assertThat(PdfVerification.forbiddenChanges(behind)).containsExactly("signature.change.structure");
    }

    @Test
    @Tag("LT-PDF-040")
    @DisplayName("Very many unterminated keys are processed quickly")
    void many() {
        byte[] hidden = SignedPdfFixture.bytes(SignedPdfFixture.text(SIGNED) + "4 0 obj (".repeat(200_000) + "\n");
        byte[] closed = SignedPdfFixture.appendObjects(hidden, ROOT, "90 0", "<< /KIEM /THU >>");
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(PdfVerification.forbiddenChanges(closed))
                        .containsExactly("signature.change.structure"));
    }
}
