package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.cms.CmsContainer;
import vn.lienthong.signature.internal.cms.CmsLocation;
import vn.lienthong.signature.internal.cms.CmsReader;
import vn.lienthong.signature.internal.validation.ReportBuilder;
import vn.lienthong.value.Language;

/**
 * Tests with real documents, which are on the team's machines and not part of the project. PDF is tested
 * elsewhere.
 */
class RealSignaturesTest {
    private static final Path SIGNED = Path.of("../../../shared/real/signed");
    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[ ?0 (\\d+) (\\d+) (\\d+) ?]");
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private static SignatureReport report(String name, VerificationProfile profile) throws IOException {
        assumeTrue(Files.exists(SIGNED), "no real documents on this machine");
        byte[] file = Files.readAllBytes(SIGNED.resolve(name));
        Matcher range = RANGE.matcher(new String(file, StandardCharsets.ISO_8859_1));
        assertThat(range.find()).isTrue();
        int first = Integer.parseInt(range.group(1));
        int second = Integer.parseInt(range.group(2));
        int end = second + Integer.parseInt(range.group(3));
        String hex = new String(file, first + 1, second - first - 2, StandardCharsets.ISO_8859_1);
        DigestSource content = digest -> {
            digest.update(file, 0, first);
            digest.update(file, second, end - second);
        };
        SignatureCoverage coverage =
                new SignatureCoverage(SignatureCoverage.CoverageExtent.WHOLE_FILE, 1, 1, List.of(), null);
        List<ParsedSignature> found = CmsReader.read(
                HexFormat.of().parseHex(hex), CmsContainer.ADBE_DETACHED, content, new CmsLocation("", coverage, 1));
        VerificationOptions options = VerificationOptions.defaults().toBuilder()
                .anchors(TrustAnchors.pem(SIGNED.resolve("anchors/state-agencies-ca-g2.pem")))
                .profile(profile)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        return ReportBuilder.report(SignedFileKind.PDF, found, options)
                .signatures()
                .get(0);
    }

    @Test
    @DisplayName(
            "The real document of the second generation is intact and leads to its authority (skipped where not at hand)")
    void second() throws IOException {
        SignatureReport report = report("government-portal-g2-sha256.pdf", VerificationProfile.ARCHIVE);
        assertThat(report.intact()).isTrue();
        assertThat(report.trusted()).isEqualTo(TrustStatus.YES);
        assertThat(report.signer().kind()).isEqualTo(SignerInfo.SignerKind.AGENCY);
        assertThat(report.signer().organisation().value()).isEqualTo("VĂN PHÒNG CHÍNH PHỦ");
        assertThat(report.signer().ids())
                .extracting(SignerInfo.SignerNumber::kind)
                .containsExactly("budget-code", "tax-code");
        assertThat(report.algorithms()).isEqualTo(new SignatureAlgorithms("SHA-256", "RSA-PKCS1-v1.5", 2048));
        assertThat(report.findings().message(Language.EN)).contains("not accepted (SHA-1)");
        assertThat(report("government-portal-g2-sha256.pdf", VerificationProfile.STRICT)
                        .verdict())
                .isEqualTo(SignatureVerdict.UNKNOWN);
    }

    @Test
    @DisplayName(
            "The real document of the first generation is intact and names the missing authority (skipped likewise)")
    void first() throws IOException {
        SignatureReport report = report("government-portal-g1-sha256.pdf", VerificationProfile.ARCHIVE);
        assertThat(report.intact()).isTrue();
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.NOT_TRUSTED);
        assertThat(report.trusted()).isEqualTo(TrustStatus.NO);
        assertThat(report.reason(Language.VI)).contains("thiếu chứng thư của Co quan chung thuc so Chinh phu");
    }
}
