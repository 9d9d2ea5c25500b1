package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Revisions that say a thing twice: one program shows the first, the other the last. */
@Tag("LT-PDF-023")
class PdfDoubledTest {
    private static final String ROOT = "1 0 R";
    private static final byte[] SIGNED =
            RawPdf.signed(RawPdf.of("", "/Contents 4 0 R", "", "4 0", RawPdf.stream("", "0 0 1 1 re f")));
    private static final String SAME = objectThree();
    private static final String TWICE = SAME.replaceFirst("<<", "<< /Contents 90 0 R");

    private static String objectThree() {
        // As the signing program wrote it last.
        String text = SignedPdf.text(SIGNED);
        String object = text.substring(text.lastIndexOf("\n3 0 obj") + 8);
        return object.substring(0, object.indexOf("endobj")).strip();
    }

    @Test
    @DisplayName("A page with two contents")
    void page() {
        assertThat(PdfVerification.forbidden(SignedPdf.append(SIGNED, ROOT, "3 0", SAME)))
                .isEmpty();
        assertThat(PdfVerification.forbidden(SignedPdf.append(SIGNED, ROOT, "3 0", TWICE)))
                .containsExactly("signature.change.structure");
    }

    @Test
    @DisplayName("A page with two contents, in a stream of objects")
    void packed() {
        assertThat(PdfVerification.forbidden(RawPdf.packed(SIGNED, ROOT, "3", SAME)))
                .isEmpty();
        assertThat(PdfVerification.forbidden(RawPdf.packed(SIGNED, ROOT, "3", TWICE)))
                .containsExactly("signature.change.structure");
    }

    @Test
    @DisplayName("A trailer with two catalogs")
    void trailer() {
        assertThat(PdfVerification.forbidden(SignedPdf.append(SIGNED, ROOT, "90 0", "<< /KIEM /THU >>")))
                .isEmpty();
        assertThat(PdfVerification.forbidden(
                        SignedPdf.append(SIGNED, "90 0 R /Root " + ROOT, "90 0", "<< /KIEM /THU >>")))
                .containsExactly("signature.change.structure");
    }

    @Test
    @Tag("LT-PDF-025")
    @DisplayName("Objects behind the signature that no cross-reference names, beside a lawful revision")
    void unlisted() {
        String text = SignedPdf.text(SIGNED);
        byte[] hidden = SignedPdf.bytes(text + "4 0 obj\n" + RawPdf.stream("", "0 0 9 9 re f") + "\nendobj\n");
        assertThat(PdfVerification.forbidden(SignedPdf.append(hidden, ROOT, "90 0", "<< /KIEM /THU >>")))
                .containsExactly("signature.change.structure");
        String lawful = SignedPdf.text(SignedPdf.append(SIGNED, ROOT, "90 0", "<< /KIEM /THU >>"));
        byte[] behind = SignedPdf.bytes(lawful + "4 0 obj\n" + RawPdf.stream("", "0 0 9 9 re f") + "\nendobj\n");
        assertThat(PdfVerification.forbidden(behind)).containsExactly("signature.change.structure");
    }

    @Test
    @Tag("LT-PDF-040")
    @DisplayName("Very many of them, none of which ends, take no long time")
    void many() {
        byte[] hidden = SignedPdf.bytes(SignedPdf.text(SIGNED) + "4 0 obj (".repeat(200_000) + "\n");
        byte[] closed = SignedPdf.append(hidden, ROOT, "90 0", "<< /KIEM /THU >>");
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(PdfVerification.forbidden(closed)).containsExactly("signature.change.structure"));
    }
}
