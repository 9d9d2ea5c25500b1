package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.TrustServiceClient;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationOptionsBuilder;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.value.Language;

/** Tests that our verifier accepts our signatures under the current law at the claimed level. */
class SignThenVerifyTest {
    private static final TestAuthority PKI = TestAuthority.standard();

    private static SignatureVerifier verifier() {
        VerificationOptions options = VerificationOptionsBuilder.builder()
                .anchors(PKI.anchors())
                .clock(Clock.fixed(TestAuthority.NOW.plusSeconds(60), java.time.ZoneOffset.UTC))
                .build();
        return SignatureVerifier.of(options);
    }

    private static void assertValid(VerificationReport report, Instant proven) {
        assertThat(report.signatures()).isNotEmpty();
        for (SignatureReport signature : report.signatures()) {
            assertThat(signature.intact())
                    .as(signature.findings().message(Language.EN))
                    .isTrue();
            assertThat(signature.trusted())
                    .as(signature.findings().message(Language.EN))
                    .isEqualTo(vn.lienthong.signature.TrustStatus.YES);
            // A document of level B or T does not contain the revocation status of its certificates.
            assertThat(signature.verdict()).isIn(SignatureVerdict.UNKNOWN, SignatureVerdict.VALID);
            // The timestamp is read and bound to the signature. It proves nothing while the revocation status of its
            // certificate is unknown.
            assertThat(signature
                            .findings()
                            .message(Language.EN)
                            .contains("revocation status of the timestamp service is not known"))
                    .isEqualTo(proven != null);
            assertThat(signature.findings().list()).hasSize(proven == null ? 1 : 2);
        }
    }

    @Test
    @Tag("LT-SGN-030")
    @Tag("LT-SGN-041")
    @DisplayName("CAdES of level B and T, beside its content and around it")
    void cades(@TempDir Path folder) throws Exception {
        byte[] content = "KIỂM THỬ".getBytes(StandardCharsets.UTF_8);
        Path beside = Files.write(folder.resolve("content"), content);
        for (Identity who : new Identity[] {LocalSigningFixture.AGENCY, LocalSigningFixture.PERSON}) {
            for (TimestampClient timestamper : new TimestampClient[] {
                TimestampClient.none(), TimestampClient.of(LocalSigningFixture.timestampAuthority())
            }) {
                Instant proven = timestamper.isEnabled() ? TestAuthority.NOW : null;
                CadesSigner signer = CadesSigner.of(timestamper);
                ToBeSigned waiting =
                        signer.prepare(new ByteArrayInputStream(content), LocalSigningFixture.parameters(who));
                byte[] value = LocalSigningFixture.key(who).sign(waiting);
                Path p7s = Files.write(
                        folder.resolve("p7s"), signer.complete(waiting, value).document());
                assertValid(verifier().verifyDetached(p7s, beside), proven);
                assertValid(
                        verifier()
                                .verify(signer.completeAttached(content, waiting, value)
                                        .document()),
                        proven);
            }
        }
    }

    @Test
    @Tag("LT-SGN-051")
    @Tag("LT-SGN-052")
    @DisplayName("PAdES of level B and T, certified, twice signed, stamped later")
    void pades() throws Exception {
        PadesSigner plain = PadesSigner.of(TimestampClient.none());
        PadesSigner stamping = PadesSigner.of(TimestampClient.of(LocalSigningFixture.timestampAuthority()));
        byte[] once = PadesSignerTest.sign(
                plain,
                PdfBoxFixture.createPage(0),
                LocalSigningFixture.PERSON,
                PdfPlacement.invisible().withCertification(PdfCertification.FORMS));
        assertValid(verifier().verify(once), null);
        assertValid(
                verifier()
                        .verify(PadesSignerTest.sign(
                                plain, once, LocalSigningFixture.AGENCY, PdfPlacement.invisible())),
                null);
        byte[] shown = PadesSignerTest.sign(
                stamping,
                PdfBoxFixture.createPage(90),
                LocalSigningFixture.AGENCY,
                PdfPlacement.visible(VisibleSignature.annexMark("12/QĐ-UBND", VisibleSignatureTest.loadFont())));
        assertValid(verifier().verify(shown), TestAuthority.NOW);
        PadesSigner away =
                PadesSigner.of(TimestampClient.of(TrustServiceClient.none()).optional());
        byte[] later = stamping.addTimestamp(PadesSignerTest.sign(
                away, PdfBoxFixture.createPage(0), LocalSigningFixture.AGENCY, PdfPlacement.invisible()));
        assertValid(verifier().verify(later), TestAuthority.NOW);
    }
}
