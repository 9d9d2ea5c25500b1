package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.ParsedSignature;

/** Tests of documents made to hang a parser, to exhaust its memory, or to hide content from it. */
@Tag("LT-PDF-040")
class PdfHostileDocumentTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static byte[] createDocument(String... objects) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(i + 1).append(" 1\n").append(String.format("%010d 00000 n \n", text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = text.length();
        text.append(table)
                .append("trailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return SignedPdfFixture.bytes(text.toString());
    }

    private static List<ParsedSignature> readWithinTimeout(byte[] pdf) {
        return assertTimeoutPreemptively(TIMEOUT, () -> {
            try {
                return PdfVerification.read(pdf);
            } catch (UnreadableDocumentException e) {
                return List.<ParsedSignature>of();
            }
        });
    }

    @Test
    @DisplayName("A large file that begins as a PDF and does not end as one is not searched through")
    void sparse(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sparse.pdf");
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            made.setLength(3L << 30);
        }
        assertTimeoutPreemptively(
                TIMEOUT,
                () -> assertThatThrownBy(
                                () -> new PdfFormatReader().read(FileBytes.of(file), VerificationOptions.defaults()))
                        .isInstanceOf(UnreadableDocumentException.class));
    }

    @Test
    @Tag("LT-PDF-041")
    @DisplayName("A file that is not a PDF is unreadable")
    void none() {
        for (String text : List.of("%PDF-1.7\n", "%PDF-1.7\nstartxref\n0\n%%EOF", "%PDF-" + "<<".repeat(5000))) {
            assertThatThrownBy(() -> PdfVerification.read(SignedPdfFixture.bytes(text)))
                    .isInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    @DisplayName("Fields that are their own children, and pages that are, end")
    void cycles() {
        String catalog = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [3 0 R] >> >>";
        byte[] pdf = createDocument(
                catalog,
                "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
                "<< /FT /Sig /Kids [3 0 R 4 0 R] >>",
                "<< /Kids [3 0 R 4 0 R] /Parent 4 0 R >>");
        assertThat(readWithinTimeout(pdf)).isEmpty();
        byte[] signed = SignedPdfFixture.sign(
                createDocument(
                        catalog.replace("3 0 R", ""),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"),
                "adbe.pkcs7.detached",
                0);
        byte[] turned =
                SignedPdfFixture.appendObjects(signed, "1 0 R", "2 0", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
        assertThat(readWithinTimeout(turned))
                .hasSize(1)
                .allMatch(found -> !found.faults().isEmpty());
    }

    @Test
    @DisplayName("Values nested without end, and tables that lead to themselves, end")
    void loops() {
        String deep = "[".repeat(100_000);
        readWithinTimeout(createDocument(
                "<< /Type /Catalog /Pages 2 0 R /X " + deep + " >>", "<< /Type /Pages /Kids [] /Count 0 >>"));
        String text = SignedPdfFixture.text(SignedPdfFixture.createSigned());
        int prev = text.lastIndexOf("/Prev ");
        String self = text.substring(text.lastIndexOf("startxref") + 9).strip().split("\\s")[0];
        String looped = text.substring(0, prev) + "/Prev " + self + text.substring(text.indexOf('\n', prev));
        readWithinTimeout(SignedPdfFixture.bytes(looped));
        String huge = text.replaceFirst("xref\n0 (\\d+)", "xref\n0 2000000000");
        readWithinTimeout(SignedPdfFixture.bytes(huge));
    }

    private static byte[] deflate(int megabytes) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("A stream of cross-references that inflates a thousandfold is not inflated")
    void bomb() {
        String flate = SignedPdfFixture.text(deflate(600));
        for (String widths : List.of("[1 2 1]", "[0 0 0]", "[1 0 0]")) {
            String text = "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 100000000 /W " + widths
                    + " /Root 2 0 R /Filter /FlateDecode /Length " + flate.length() + " >>\nstream\n" + flate
                    + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
            assertThat(readWithinTimeout(SignedPdfFixture.bytes(text))).isEmpty();
        }
    }

    @Test
    @DisplayName("More signatures than the limit are refused")
    void many() {
        byte[] two = SignedPdfFixture.sign(SignedPdfFixture.createSigned(), "adbe.pkcs7.detached", 0);
        VerificationOptions one =
                VerificationOptions.defaults().toBuilder().maxSignatures(1).build();
        assertThatThrownBy(() -> new PdfFormatReader().read(FileBytes.of(two), one))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    private static byte[] encrypt(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(SignedPdfFixture.createPlain())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    @Tag("LT-PDF-005")
    @DisplayName("An encrypted document is reported as such, also if it cannot be opened")
    void encryption() throws IOException {
        byte[] signed = SignedPdfFixture.sign(encrypt(""), "adbe.pkcs7.detached", 0);
        assertThat(PdfVerification.read(signed).get(0).doubts())
                .anyMatch(doubt -> doubt.key().equals("signature.pdf.encrypted"));
        assertThat(readWithinTimeout(encrypt("KIEMTHU"))).isEmpty();
        String locked = SignedPdfFixture.text(encrypt("KIEMTHU"));
        String signature = SignedPdfFixture.text(SignedPdfFixture.createSigned());
        int from = signature.indexOf("/SubFilter");
        String object = "99 0 obj\n<< " + signature.substring(from, signature.indexOf("endobj", from)) + "\nendobj\n";
        int at = locked.lastIndexOf("startxref");
        ParsedSignature found = PdfVerification.read(
                        SignedPdfFixture.bytes(locked.substring(0, at) + object + locked.substring(at)))
                .get(0);
        assertThat(found.doubts())
                .anyMatch(doubt -> doubt.key().equals("signature.pdf.locked") && doubt.severity() == Severity.FAIL);
    }

    @Test
    @Tag("LT-PDF-041")
    @DisplayName("Signatures in a file that does not open are reported as not intact")
    void unopened() {
        String text = SignedPdfFixture.text(SignedPdfFixture.createSigned())
                .replace("/Pages", "/Pagez")
                .replace("/Catalog", "/Katalog");
        List<ParsedSignature> found = readWithinTimeout(SignedPdfFixture.bytes(text));
        assertThat(found).isNotEmpty().allMatch(one -> !one.faults().isEmpty());
    }

    @Test
    @DisplayName("A store of evidence with broken parts is read as far as it goes")
    void evidence() {
        byte[] pdf = SignedPdfFixture.appendRevision(SignedPdfFixture.createSigned(), document -> {
            COSDictionary store = new COSDictionary();
            COSArray parts = new COSArray();
            parts.add(document.getDocument().createCOSStream());
            parts.add(COSName.A);
            for (String key : List.of("Certs", "CRLs", "OCSPs")) {
                store.setItem(COSName.getPDFName(key), parts);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), store);
            SignedPdfFixture.markForUpdate(document.getDocumentCatalog().getCOSObject(), store);
        });
        assertThat(PdfVerification.read(pdf).get(0).faults()).isEmpty();
    }
}
