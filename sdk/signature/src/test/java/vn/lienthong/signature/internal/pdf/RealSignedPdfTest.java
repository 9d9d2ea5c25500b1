package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.SignatureCoverage.CoverageExtent;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.ParsedSignature;

/** Tests with real documents, which are on the team's machines and not part of the project. */
class RealSignedPdfTest {
    private static final Path SIGNED = Path.of("../../../shared/real/signed");

    private static ParsedSignature onlySignature(String name) throws IOException {
        assumeTrue(Files.exists(SIGNED), "no real signed documents on this machine");
        List<ParsedSignature> found =
                new PdfFormatReader().read(FileBytes.of(SIGNED.resolve(name)), VerificationOptions.defaults());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    @DisplayName("A real decree is intact over the whole file, with a timestamp (skipped where it is not at hand)")
    void decree() throws IOException {
        ParsedSignature found = onlySignature("government-portal-g2-sha256.pdf");
        assertThat(found.faults()).isEmpty();
        assertThat(found.coverage().text()).isEqualTo("whole-file");
        assertThat(found.stamps()).hasSize(1);
    }

    @Test
    @DisplayName("A real linearized document has three revisions, and is intact (skipped where it is not at hand)")
    void linearized() throws IOException {
        ParsedSignature found = onlySignature("government-portal-g1-sha256.pdf");
        assertThat(found.faults()).isEmpty();
        assertThat(found.coverage().text()).isEqualTo("whole-file");
        assertThat(found.coverage().revision()).isEqualTo(3);
        assertThat(found.coverage().revisions()).isEqualTo(3);
    }

    @Test
    @DisplayName("A real page cut out of a signed file is reported as such (skipped without the file)")
    void cut() throws IOException {
        ParsedSignature found = onlySignature("cut-after-signing.pdf");
        assertThat(PdfVerification.faults(found)).containsExactly("signature.pdf.beyond-end");
        assertThat(found.coverage().extent()).isEqualTo(CoverageExtent.BEYOND_END);
    }
}
