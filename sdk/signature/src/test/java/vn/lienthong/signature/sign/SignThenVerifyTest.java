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

/** What we sign, our own verifier accepts by today's law, at the level that was claimed. */
class SignThenVerifyTest {
    private static final TestAuthority PKI = TestAuthority.standard();

    private static SignatureVerifier verifier() {
        VerificationOptions options = VerificationOptionsBuilder.builder()
                .anchors(PKI.anchors())
                .clock(Clock.fixed(TestAuthority.NOW.plusSeconds(60), java.time.ZoneOffset.UTC))
                .build();
        return SignatureVerifier.of(options);
    }

    private static void good(VerificationReport report, Instant proven) {
        assertThat(report.signatures()).isNotEmpty();
        for (SignatureReport signature : report.signatures()) {
            assertThat(signature.intact())
                    .as(signature.findings().message(Language.EN))
                    .isTrue();
            assertThat(signature.trusted())
                    .as(signature.findings().message(Language.EN))
                    .isEqualTo(vn.lienthong.signature.TrustStatus.YES);
            // The state of the certificates is not in a document of level B or T.
            assertThat(signature.verdict()).isIn(SignatureVerdict.UNKNOWN, SignatureVerdict.VALID);
            // A timestamp is read and bound; it proves nothing until the state of its certificate is known.
            assertThat(signature
                            .findings()
                            .message(Language.EN)
                            .contains("certificate of the timestamp service was revoked is not known"))
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
        for (Identity who : new Identity[] {TestSigning.AGENCY, TestSigning.PERSON}) {
            for (TimestampClient timestamper :
                    new TimestampClient[] {TimestampClient.none(), TimestampClient.of(TestSigning.tsa())}) {
                Instant proven = timestamper.wanted() ? TestAuthority.NOW : null;
                CadesSigner signer = CadesSigner.of(timestamper);
                ToBeSigned waiting = signer.toBeSigned(new ByteArrayInputStream(content), TestSigning.parameters(who));
                byte[] value = TestSigning.key(who).sign(waiting);
                Path p7s = Files.write(
                        folder.resolve("p7s"), signer.complete(waiting, value).document());
                good(verifier().verifyDetached(p7s, beside), proven);
                good(
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
        PadesSigner stamping = PadesSigner.of(TimestampClient.of(TestSigning.tsa()));
        byte[] once = PadesSignerTest.signed(
                plain,
                TestPdf.page(0),
                TestSigning.PERSON,
                PdfPlacement.invisible().certifying(PdfCertification.FORMS));
        good(verifier().verify(once), null);
        good(
                verifier().verify(PadesSignerTest.signed(plain, once, TestSigning.AGENCY, PdfPlacement.invisible())),
                null);
        byte[] shown = PadesSignerTest.signed(
                stamping,
                TestPdf.page(90),
                TestSigning.AGENCY,
                PdfPlacement.withVisibleForm(VisibleForm.annexMark("12/QĐ-UBND", VisibleFormTest.font())));
        good(verifier().verify(shown), TestAuthority.NOW);
        PadesSigner away =
                PadesSigner.of(TimestampClient.of(TrustServiceClient.none()).orLater());
        byte[] later = stamping.addTimestamp(
                PadesSignerTest.signed(away, TestPdf.page(0), TestSigning.AGENCY, PdfPlacement.invisible()));
        good(verifier().verify(later), TestAuthority.NOW);
    }
}
