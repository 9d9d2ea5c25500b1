package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.ParsedSignature;

/** Tests of the memory used for a large document. */
@Tag("LT-PDF-040")
class PdfMemoryTest {
    private static final int PART_COUNT = 200;
    private static final int PART_SIZE = 1 << 20;

    private static Path writeLargePdf(Path folder) throws IOException {
        Path plain = folder.resolve("plain.pdf");
        Random random = new Random(1);
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            byte[] part = new byte[PART_SIZE];
            for (int i = 0; i < PART_COUNT; i++) {
                random.nextBytes(part);
                PDPage page = new PDPage();
                document.addPage(page);
                COSStream stream = document.getDocument().createCOSStream();
                try (OutputStream out = stream.createRawOutputStream()) {
                    out.write(part);
                }
                page.getCOSObject().setItem("PieceInfo", stream);
            }
            document.save(plain.toFile());
        }
        Path signed = folder.resolve("signed.pdf");
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(plain));
                OutputStream out = Files.newOutputStream(signed)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(
                    signature,
                    content -> SignedPdfFixture.createCms(
                            content.readAllBytes(),
                            false,
                            vn.lienthong.signature.TestAuthority.standard().agency()));
            document.saveIncremental(out);
        }
        return signed;
    }

    /** Reads a document in a separate JVM and prints the number of intact signatures. */
    public static void main(String[] arguments) throws IOException {
        List<ParsedSignature> found =
                new PdfFormatReader().read(FileBytes.of(Path.of(arguments[0])), VerificationOptions.defaults());
        System.out.println(
                "intact " + found.stream().filter(one -> one.faults().isEmpty()).count());
    }

    @Test
    @DisplayName("A document of 200 MB is verified in a heap of 128 MB")
    void large200(@TempDir Path folder) throws Exception {
        Path signed = writeLargePdf(folder);
        assertThat(Files.size(signed)).isGreaterThan((long) PART_COUNT * PART_SIZE);
        Path out = folder.resolve("out.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfMemoryTest.class.getName(),
                        signed.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(out)).contains("intact 1");
        } finally {
            child.destroyForcibly();
        }
    }
}
