package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of documents in which one object has two roles: one that may change, and one that the page shows. */
@Tag("LT-PDF-020")
@Tag("LT-PDF-024")
class PdfSharedObjectTest {
    private static final String ROOT = "1 0 R";
    private static final String PAGE_ENTRIES = "/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>";
    private static final String SIGNED_CONTENT = "BT /F 12 Tf 80 700 Td (1.000) Tj ET";
    private static final String FORGED_CONTENT = "BT /F 12 Tf 80 700 Td (9.000) Tj ET";

    private static List<String> forbiddenChanges(byte[] plain, String number, String value) {
        byte[] signed = RawPdfWriter.sign(plain);
        assertThat(PdfVerification.faults(signed)).isEmpty();
        String same = new String(plain, StandardCharsets.ISO_8859_1);
        String object = same.substring(same.indexOf("\n" + number + " obj\n") + number.length() + 6);
        object = object.substring(0, object.indexOf("\nendobj"));
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.appendObjects(signed, ROOT, number, object)))
                .isEmpty();
        return PdfVerification.forbiddenChanges(SignedPdfFixture.appendObjects(signed, ROOT, number, value));
    }

    @Test
    @DisplayName("The content of a page that is a form field too")
    void field() {
        String field = "/FT /Tx /T (KIEM)";
        byte[] plain = RawPdfWriter.write(
                "/AcroForm << /Fields [4 0 R] >>",
                PAGE_ENTRIES,
                "",
                "4 0",
                RawPdfWriter.stream(field, SIGNED_CONTENT),
                "5 0",
                RawPdfWriter.FONT);
        assertThat(forbiddenChanges(plain, "4 0", RawPdfWriter.stream(field, FORGED_CONTENT)))
                .contains("signature.change.page-content");
    }

    @Test
    @DisplayName("The fonts of a page that are the properties of the document too")
    void properties() {
        byte[] plain = RawPdfWriter.write(
                "",
                "/Contents 4 0 R /Resources << /Font 6 0 R >>",
                "/Info 6 0 R",
                "4 0",
                RawPdfWriter.stream("", SIGNED_CONTENT.replace("/F", "/ModDate")),
                "5 0",
                RawPdfWriter.FONT,
                "6 0",
                "<< /ModDate 5 0 R >>");
        assertThat(forbiddenChanges(plain, "6 0", "<< /ModDate << /Type /Font /Subtype /Type1 /BaseFont /Symbol >> >>"))
                .contains("signature.change.resources");
    }

    @Test
    @DisplayName("A picture on a page that is the metadata of the catalog too")
    void catalog() {
        byte[] plain = RawPdfWriter.write(
                "/Metadata 6 0 R",
                "/Contents 4 0 R /Resources << /XObject 1 0 R >>",
                "",
                "4 0",
                RawPdfWriter.stream("", "/Metadata Do"),
                "6 0",
                RawPdfWriter.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 1 1 re f"));
        assertThat(forbiddenChanges(
                        plain,
                        "6 0",
                        RawPdfWriter.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 9 9 re f")))
                .contains("signature.change.resources");
    }

    @Test
    @DisplayName("What a field shows that is evidence for verification too")
    void evidence() {
        String widget =
                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (KIEM) /Rect [80 600 200 620] /V (1) /AP << /N 7 0 R >> >>";
        String look = "/Type /XObject /Subtype /Form /BBox [0 0 120 20]";
        byte[] plain = RawPdfWriter.write(
                "/AcroForm << /Fields [6 0 R] >> /DSS << /Certs [7 0 R] >>",
                PAGE_ENTRIES + " /Annots [6 0 R]",
                "",
                "4 0",
                RawPdfWriter.stream("", SIGNED_CONTENT),
                "5 0",
                RawPdfWriter.FONT,
                "6 0",
                widget,
                "7 0",
                RawPdfWriter.stream(look, SIGNED_CONTENT));
        assertThat(forbiddenChanges(plain, "7 0", RawPdfWriter.stream(look, FORGED_CONTENT)))
                .containsExactly("signature.change.form");
    }

    @Test
    @DisplayName("A form whose values were drawn anew and whose appearances are shown now")
    void appearances() {
        String fields = "<< /Fields [6 0 R] /NeedAppearances true >>";
        byte[] plain = RawPdfWriter.write(
                "/AcroForm 7 0 R",
                PAGE_ENTRIES,
                "",
                "4 0",
                RawPdfWriter.stream("", SIGNED_CONTENT),
                "5 0",
                RawPdfWriter.FONT,
                "6 0",
                "<< /FT /Tx /T (KIEM) /V (1) >>",
                "7 0",
                fields);
        byte[] signed = RawPdfWriter.sign(plain);
        assertOnlyOriginalAllowed(signed, "/NeedAppearances true", "");
    }

    @Test
    @DisplayName("A picture that fields may draw, where no signature was added")
    void pictures() {
        String form = "<< /Fields [] /DR << /XObject << /KIEM 5 0 R >> >> >>";
        byte[] plain = RawPdfWriter.write("/AcroForm 7 0 R", "", "", "5 0", RawPdfWriter.FONT, "7 0", form);
        byte[] signed = RawPdfWriter.sign(plain);
        assertOnlyOriginalAllowed(signed, "5 0 R", "3 0 R");
    }

    /** Checks that the form, object 7, may be written again unchanged, but not with a changed part. */
    private static void assertOnlyOriginalAllowed(byte[] signed, String from, String to) {
        String text = SignedPdfFixture.text(signed);
        int at = text.lastIndexOf("\n7 0 obj");
        String form = text.substring(at + 8, text.indexOf("endobj", at));
        assertThat(form).contains(from);
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.appendObjects(signed, ROOT, "7 0", form)))
                .isEmpty();
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(signed, ROOT, "7 0", form.replace(from, to))))
                .containsExactly("signature.change.form-structure");
    }
}
