package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureCoverage.CoverageExtent;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.internal.ParsedSignature;

/** Tests of manipulated byte ranges of a signature. */
class PdfByteRangeTest {
    private static final byte[] SIGNED = SignedPdfFixture.createSigned();
    private static final Pattern BYTE_RANGE = Pattern.compile("/ByteRange \\[(\\d+) (\\d+) (\\d+) (\\d+) *\\]");

    private static byte[] replaceByteRange(String numbers) {
        String text = SignedPdfFixture.text(SIGNED);
        Matcher match = BYTE_RANGE.matcher(text);
        assertThat(match.find()).isTrue();
        String range = "/ByteRange [" + numbers;
        String padded = range + " ".repeat(Math.max(0, match.end() - match.start() - range.length() - 1)) + "]";
        return SignedPdfFixture.bytes(text.substring(0, match.start()) + padded + text.substring(match.end()));
    }

    private static long number(int group) {
        Matcher match = BYTE_RANGE.matcher(SignedPdfFixture.text(SIGNED));
        assertThat(match.find()).isTrue();
        return Long.parseLong(match.group(group));
    }

    private static void assertRefused(String numbers, String key) {
        assertThat(PdfVerification.faults(replaceByteRange(numbers)))
                .as(numbers)
                .contains(key);
    }

    @Test
    @Tag("LT-PDF-010")
    @DisplayName("Three or five numbers, signs, fractions, another beginning, a wrong order and an overlap are refused")
    void numbers() {
        long gap = number(2);
        long behind = number(3);
        long rest = number(4);
        assertRefused("0 " + gap + " " + behind, "signature.pdf.byte-range");
        assertRefused("0 " + gap + " " + behind + " " + rest + " 0", "signature.pdf.byte-range");
        assertRefused("0 " + gap + " " + behind + " +9", "signature.pdf.byte-range");
        assertRefused("0 " + gap + " " + behind + " 9.0", "signature.pdf.byte-range");
        assertRefused("1 " + gap + " " + behind + " " + rest, "signature.pdf.byte-range");
        assertRefused("0 " + behind + " " + gap + " 9", "signature.pdf.byte-range");
        assertRefused("0 " + gap + " 5 " + rest, "signature.pdf.byte-range");
        assertRefused("0 -1 5 5", "signature.pdf.byte-range");
    }

    @Test
    @Tag("LT-PDF-011")
    @DisplayName("A gap that is larger, smaller or elsewhere than the signature is refused")
    void gaps() {
        long gap = number(2);
        long behind = number(3);
        long rest = number(4);
        assertRefused("0 " + (gap - 1) + " " + behind + " " + rest, "signature.pdf.gap");
        assertRefused("0 " + (gap + 1) + " " + (behind - 1) + " " + (rest + 1), "signature.pdf.gap");
        assertRefused("0 " + gap + " " + (behind + 1) + " " + (rest - 1), "signature.pdf.gap");
        assertRefused("0 10 20 " + rest, "signature.pdf.gap");
    }

    @Test
    @Tag("LT-PDF-011")
    @DisplayName("A signature in parentheses, or with something else between its brackets, is refused")
    void strings() {
        int gap = (int) number(2);
        byte[] blank = SIGNED.clone();
        blank[gap + 9] = ' ';
        assertThat(PdfVerification.faults(blank)).contains("signature.pdf.gap");
        byte[] text = SIGNED.clone();
        text[gap] = '(';
        text[(int) number(3) - 1] = ')';
        assertThat(PdfVerification.faults(text)).contains("signature.pdf.gap");
    }

    @Test
    @Tag("LT-PDF-012")
    @DisplayName("A repeated key in the signature dictionary is refused; content after the signature is reported")
    void twice() {
        String text = SignedPdfFixture.text(SIGNED);
        assertThat(text).contains("/Reason (KIEM THU)");
        assertThat(PdfVerification.faults(
                        SignedPdfFixture.bytes(text.replace("/Reason (KIEM THU)", "/Filter/KIEMTHU   "))))
                .contains("signature.pdf.doubled-key");
        byte[] padded = SIGNED.clone();
        padded[(int) number(3) - 3] = '7';
        ParsedSignature found = PdfVerification.read(padded).get(0);
        assertThat(found.faults()).isEmpty();
        assertThat(found.doubts()).anyMatch(doubt -> doubt.key().equals("signature.pdf.padding"));
    }

    @Test
    @Tag("LT-PDF-013")
    @DisplayName("A range beyond the end is reported as such, also of a file cut anywhere after the signature")
    void beyond() {
        assertRefused("0 " + number(2) + " " + number(3) + " 99999999999", "signature.pdf.beyond-end");
        for (int cut : List.of(1, 200, 600)) {
            byte[] rest = Arrays.copyOf(SIGNED, SIGNED.length - cut - 1);
            ParsedSignature found = PdfVerification.read(rest).get(0);
            assertThat(PdfVerification.faults(found)).contains("signature.pdf.beyond-end");
            assertThat(found.coverage().extent()).isEqualTo(CoverageExtent.BEYOND_END);
            assertThat(found.coverage().content()).isNull();
        }
    }

    @Test
    @Tag("LT-PDF-014")
    @DisplayName("A signature over a part that is not a revision is not intact")
    void part() {
        long shorter = number(4) - 40;
        ParsedSignature found = PdfVerification.read(
                        replaceByteRange("0 " + number(2) + " " + number(3) + " " + shorter))
                .get(0);
        assertThat(PdfVerification.faults(found)).contains("signature.pdf.part");
        assertThat(found.coverage().text()).isEqualTo("part");
    }

    @Test
    @Tag("LT-PDF-003")
    @DisplayName("Two fields with one signature are refused")
    void shared() {
        byte[] pdf =
                SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", (document, signature) -> {
                    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
                    for (String name : List.of("mot", "hai")) {
                        PDSignatureField field = new PDSignatureField(form);
                        field.setPartialName(name);
                        field.getCOSObject().setItem(COSName.V, signature.getCOSObject());
                        form.getFields().add(field);
                        SignedPdfFixture.markForUpdate(form.getCOSObject(), field.getCOSObject());
                    }
                });
        assertThat(PdfVerification.read(pdf)).hasSize(1);
        assertThat(PdfVerification.faults(pdf)).contains("signature.pdf.shared");
    }

    @Test
    @Tag("LT-PDF-004")
    @Tag("LT-PDF-001")
    @DisplayName("A signature that a later revision took out of its field is still reported, as of a changed document")
    void removed() {
        byte[] pdf = SignedPdfFixture.appendRevision(SIGNED, document -> {
            COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
            form.getCOSArray(COSName.FIELDS).remove(1);
            SignedPdfFixture.markForUpdate(form);
            form.getCOSArray(COSName.FIELDS).setNeedToBeUpdated(true);
        });
        assertThat(PdfVerification.read(pdf)).hasSize(1);
        assertThat(PdfVerification.forbiddenChanges(pdf)).contains("signature.change.field");
    }

    @Test
    @Tag("LT-PDF-004")
    @DisplayName("A signature dictionary without a field is not intact")
    void fieldless() {
        byte[] pdf = SignedPdfFixture.sign(
                SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", (document, signature) -> {});
        String text = SignedPdfFixture.text(pdf);
        assertThat(PdfVerification.read(SignedPdfFixture.bytes(text.replace("/FT /Sig", "/FX /Sig"))))
                .allMatch(found -> !found.faults().isEmpty());
        assertThat(PdfVerification.read(SignedPdfFixture.bytes(text.replace("/V ", "/W "))))
                .hasSize(1)
                .allMatch(found -> PdfVerification.faults(found).contains("signature.pdf.no-field"));
    }

    @Test
    @Tag("LT-PDF-002")
    @DisplayName("A signature of two signers is refused")
    void signers() throws Exception {
        String text = SignedPdfFixture.text(SIGNED);
        int gap = (int) number(2);
        byte[] signed = SignedPdfFixture.bytes(text.substring(0, gap) + text.substring((int) number(3)));
        TestAuthority authority = TestAuthority.standard();
        byte[] cms = SignedPdfFixture.createCms(signed, false, authority.agency(), authority.person());
        StringBuilder hex = new StringBuilder();
        for (byte octet : cms) {
            hex.append(String.format("%02X", octet));
        }
        byte[] pdf = SIGNED.clone();
        byte[] octets = SignedPdfFixture.bytes(hex.toString());
        System.arraycopy(octets, 0, pdf, gap + 1, octets.length);
        ParsedSignature found = PdfVerification.read(pdf).get(0);
        assertThat(found.faults()).anyMatch(fault -> fault.severity() == Severity.FAIL);
        assertThat(PdfVerification.faults(found)).contains("signature.cms.signers");
    }
}
