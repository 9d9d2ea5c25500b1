package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureCoverage.CoverageExtent;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.internal.ParsedSignature;

/** Tests of the values read from well-formed signatures. */
class PdfFormatReaderTest {
    private static final byte[] SIGNED = SignedPdfFixture.createSigned();

    private static void assertIntact(ParsedSignature found) {
        assertThat(found.faults()).isEmpty();
        assertThat(found.doubts()).noneMatch(doubt -> doubt.severity() == Severity.FAIL);
        assertThat(found.signer()).isNotNull();
    }

    @Test
    @Tag("LT-PDF-001")
    @Tag("LT-PDF-030")
    @DisplayName("A signature is found by its field, covers the whole file, and has a time")
    void one() {
        List<ParsedSignature> found = PdfVerification.read(SIGNED);
        assertThat(found).hasSize(1);
        assertIntact(found.get(0));
        assertThat(found.get(0).name()).isEqualTo("Signature1");
        assertThat(found.get(0).coverage().text()).isEqualTo("whole-file");
        assertThat(found.get(0).claimedTime()).isNotNull();
        assertThat(PdfVerification.read(SignedPdfFixture.createPlain())).isEmpty();
    }

    @Test
    @Tag("LT-PDF-002")
    @DisplayName("Each known format is verified; another one is reported and not trusted")
    void forms() {
        assertIntact(PdfVerification.read(SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.sha1", 0))
                .get(0));
        ParsedSignature other = PdfVerification.read(
                        SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.x509.rsa_sha1", 0))
                .get(0);
        assertThat(other.doubts()).extracting(Finding::key).contains("signature.pdf.form");
        assertThat(other.doubts()).anyMatch(doubt -> doubt.severity() == Severity.FAIL);
    }

    @Test
    @Tag("LT-PDF-010")
    @DisplayName("Spaces before the closing bracket of a byte range are valid")
    void blanks() {
        String text = SignedPdfFixture.text(SIGNED);
        assertThat(text).containsPattern("/ByteRange \\[0 \\d+ \\d+ \\d+ *\\]");
        assertIntact(PdfVerification.read(SIGNED).get(0));
    }

    @Test
    @Tag("LT-PDF-014")
    @Tag("LT-PDF-015")
    @Tag("LT-PDF-021")
    @DisplayName("A second signature leaves the first one intact, which then covers an earlier revision")
    void two() {
        List<ParsedSignature> found = PdfVerification.read(SignedPdfFixture.sign(SIGNED, "adbe.pkcs7.detached", 0));
        assertThat(found).hasSize(2);
        found.forEach(PdfFormatReaderTest::assertIntact);
        assertThat(found.get(0).coverage().text()).isEqualTo("revision 2 of 3");
        assertThat(found.get(1).coverage().text()).isEqualTo("whole-file");
        assertThat(PdfVerification.allowedChanges(SignedPdfFixture.sign(SIGNED, "adbe.pkcs7.detached", 0)))
                .contains("signature.change.signature");
    }

    @Test
    @Tag("LT-PDF-031")
    @DisplayName("A document timestamp is not a signature, and timestamps the one before it")
    void stamped() {
        List<ParsedSignature> found = PdfVerification.read(SignedPdfFixture.sign(SIGNED, "ETSI.RFC3161", 0));
        assertThat(found).hasSize(1);
        assertIntact(found.get(0));
        assertThat(found.get(0).stamps()).hasSize(1);
        byte[] stampFirst = SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "ETSI.RFC3161", 0);
        assertThat(PdfVerification.read(stampFirst)).isEmpty();
        assertThat(PdfVerification.read(SignedPdfFixture.sign(stampFirst, "adbe.pkcs7.detached", 0))
                        .get(0)
                        .stamps())
                .isEmpty();
    }

    @Test
    @Tag("LT-PDF-021")
    @DisplayName("A store of evidence may be added, also to a document certified against all change")
    void evidence() {
        byte[] certified = SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", 1);
        byte[] later = SignedPdfFixture.appendRevision(certified, document -> {
            COSDictionary store = new COSDictionary();
            store.setItem(COSName.getPDFName("Certs"), new COSArray());
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("DSS"), store);
            SignedPdfFixture.markForUpdate(catalog, store);
        });
        assertIntact(PdfVerification.read(later).get(0));
        assertThat(PdfVerification.allowedChanges(later)).containsExactly("signature.change.evidence");
    }

    @Test
    @Tag("LT-PDF-032")
    @DisplayName("The content is the signed revision, to the octet, and absent where it is not intact")
    void content() throws IOException {
        ParsedSignature first = PdfVerification.read(SignedPdfFixture.sign(SIGNED, "adbe.pkcs7.detached", 0))
                .get(0);
        SignedContent content = first.coverage().content();
        assertThat(content).isNotNull();
        try (InputStream in = content.open()) {
            assertThat(in.readAllBytes()).isEqualTo(SIGNED);
        }
        byte[] changed = SIGNED.clone();
        changed[20] ^= 1;
        assertThat(PdfVerification.read(changed).get(0).coverage().content()).isNull();
    }

    @Test
    @Tag("LT-PDF-014")
    @DisplayName("White space at the end is not a change; anything else is")
    void trailing() {
        byte[] spaced = Arrays.copyOf(SIGNED, SIGNED.length + 3);
        Arrays.fill(spaced, SIGNED.length, spaced.length, (byte) '\n');
        assertThat(PdfVerification.read(spaced).get(0).coverage().extent()).isEqualTo(CoverageExtent.WHOLE_FILE);
        assertIntact(PdfVerification.read(spaced).get(0));
        for (String junk : List.of("junk", "9 0 obj\n<<>>\nendobj\n%%EOF\n")) {
            assertThat(PdfVerification.faults(SignedPdfFixture.bytes(SignedPdfFixture.text(SIGNED) + junk)))
                    .contains("signature.pdf.changed");
        }
    }
}
