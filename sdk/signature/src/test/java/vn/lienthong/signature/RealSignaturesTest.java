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
import vn.lienthong.error.Language;
import vn.lienthong.signature.internal.Digested;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.cms.CmsForm;
import vn.lienthong.signature.internal.cms.CmsPlace;
import vn.lienthong.signature.internal.cms.CmsReader;
import vn.lienthong.signature.internal.judge.Judgement;

/** The real documents lie beside the project on the team's machines and are no part of it. PDF itself is not read here. */
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
        Digested content = digest -> {
            digest.update(file, 0, first);
            digest.update(file, second, end - second);
        };
        Coverage coverage = new Coverage(Coverage.Extent.WHOLE_FILE, 1, 1, List.of(), null);
        List<Found> found = CmsReader.read(
                HexFormat.of().parseHex(hex), CmsForm.ADBE_DETACHED, content, new CmsPlace("", coverage, 1));
        VerificationOptions options = VerificationOptions.defaults().toBuilder()
                .anchors(TrustAnchors.pem(SIGNED.resolve("anchors/state-agencies-ca-g2.pem")))
                .profile(profile)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        return Judgement.report(DocumentKind.PDF, found, options).signatures().get(0);
    }

    @Test
    @DisplayName(
            "The real document of the second generation is intact and leads to its authority (skipped where not at hand)")
    void second() throws IOException {
        SignatureReport report = report("government-portal-g2-sha256.pdf", VerificationProfile.ARCHIVE);
        assertThat(report.intact()).isTrue();
        assertThat(report.trusted()).isEqualTo(Trust.YES);
        assertThat(report.signer().kind()).isEqualTo(Signer.Kind.AGENCY);
        assertThat(report.signer().organisation().value()).isEqualTo("VĂN PHÒNG CHÍNH PHỦ");
        assertThat(report.signer().ids()).extracting(Signer.Id::kind).containsExactly("budget-code", "tax-code");
        assertThat(report.algorithms()).isEqualTo(new Algorithms("SHA-256", "RSA-PKCS1-v1.5", 2048));
        assertThat(report.findings().message(Language.EN)).contains("not accepted (SHA-1)");
        assertThat(report("government-portal-g2-sha256.pdf", VerificationProfile.STRICT)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @DisplayName(
            "The real document of the first generation is intact and says which authority is missing (skipped likewise)")
    void first() throws IOException {
        SignatureReport report = report("government-portal-g1-sha256.pdf", VerificationProfile.ARCHIVE);
        assertThat(report.intact()).isTrue();
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_TRUSTED);
        assertThat(report.trusted()).isEqualTo(Trust.NO);
        assertThat(report.reason(Language.VI)).contains("thiếu chứng thư của Co quan chung thuc so Chinh phu");
    }
}
