package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TestAuthority.Identity;

class PadesSignerTest {
    private static final PadesSigner SIGNER = PadesSigner.of(TimestampClient.none());
    private static final byte[] PAGE = TestPdf.page(0);

    static byte[] signed(PadesSigner signer, byte[] pdf, Identity who, PdfPlacement placement) throws IOException {
        ToBeSigned waiting = signer.toBeSigned(pdf, TestSigning.parameters(who), placement);
        return signer.complete(pdf, waiting, TestSigning.key(who).sign(waiting)).document();
    }

    static void refused(String code, byte[] pdf, PdfPlacement placement) {
        assertThatThrownBy(() -> SIGNER.toBeSigned(pdf, TestSigning.parameters(TestSigning.PERSON), placement))
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("LT-SGN-050")
    @DisplayName("Each algorithm signs a page; nothing before the signature changes")
    void algorithms(SigningAlgorithm algorithm) throws Exception {
        Identity who =
                algorithm.scheme() == SigningAlgorithm.SigningScheme.ECDSA ? TestSigning.PERSON : TestSigning.AGENCY;
        ToBeSigned waiting =
                SIGNER.toBeSigned(PAGE, TestSigning.parameters(who).with(algorithm), PdfPlacement.invisible());
        byte[] pdf = SIGNER.complete(PAGE, waiting, TestSigning.key(who).sign(waiting))
                .document();
        assertThat(TestPdf.verified(pdf)).containsExactly(true);
        assertThat(Arrays.copyOf(pdf, PAGE.length)).isEqualTo(PAGE);
        byte[] changed = pdf.clone();
        changed[PAGE.length / 2] ^= 1;
        assertThat(TestPdf.verified(changed)).isNotEqualTo(List.of(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = TestPdf.signatures(document).get(0);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(TestSigning.CLOCK.instant());
            assertThat(signature.getCOSObject().getString("M")).endsWith("+07'00'");
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(pdf.length);
            SignerInformation signer =
                    TestPdf.cms(signature, pdf).getSignerInfos().iterator().next();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
        }
    }

    @Test
    @Tag("LT-SGN-051")
    @DisplayName("Three sign after each other and all three stay valid")
    void several() throws Exception {
        byte[] pdf = signed(SIGNER, PAGE, TestSigning.PERSON, PdfPlacement.invisible());
        pdf = signed(SIGNER, pdf, TestSigning.AGENCY, PdfPlacement.invisible().in("Cơ quan"));
        pdf = signed(SIGNER, pdf, TestSigning.PERSON, PdfPlacement.invisible());
        assertThat(TestPdf.verified(pdf)).containsExactly(true, true, true);
        refused("signing.pdf.field", pdf, PdfPlacement.invisible().in("Cơ quan"));
        refused("signing.pdf.field", PAGE, PdfPlacement.invisible().in("a.b"));
    }

    @Test
    @Tag("LT-SGN-052")
    @Tag("LT-SGN-053")
    @DisplayName("The first signature may certify; at level 1 nobody signs after it, at 2 and 3 they do")
    void certifying() throws Exception {
        for (PdfCertification level :
                List.of(PdfCertification.NO_CHANGES, PdfCertification.FORMS, PdfCertification.FORMS_AND_NOTES)) {
            PdfPlacement certifying = PdfPlacement.invisible().certifying(level);
            byte[] pdf = signed(SIGNER, PAGE, TestSigning.AGENCY, certifying);
            refused("signing.pdf.first", pdf, certifying);
            if (level == PdfCertification.NO_CHANGES) {
                refused("signing.pdf.forbidden", pdf, PdfPlacement.invisible());
            } else {
                byte[] twice = signed(SIGNER, pdf, TestSigning.PERSON, PdfPlacement.invisible());
                assertThat(TestPdf.verified(twice)).containsExactly(true, true);
            }
        }
        byte[] ordinary = signed(SIGNER, PAGE, TestSigning.AGENCY, PdfPlacement.invisible());
        refused("signing.pdf.first", ordinary, PdfPlacement.invisible().certifying(PdfCertification.FORMS));
    }

    @Test
    @Tag("LT-SGN-011")
    @DisplayName("Another document, another value and a changed state are refused before anything is written")
    void wrong(@TempDir Path folder) throws Exception {
        Path in = Files.write(folder.resolve("in.pdf"), PAGE);
        Path out = folder.resolve("out.pdf");
        ToBeSigned waiting =
                SIGNER.toBeSigned(in, TestSigning.parameters(TestSigning.PERSON), PdfPlacement.invisible());
        byte[] value = TestSigning.key(TestSigning.PERSON).sign(waiting);
        assertThatThrownBy(() -> SIGNER.complete(in, waiting, new byte[70], out))
                .hasMessageContaining("Nothing was written");
        byte[] state = waiting.state();
        for (int at = 0; at < state.length; at++) {
            byte[] changed = state.clone();
            changed[at] ^= 1;
            ToBeSigned wrong = new ToBeSigned(SignatureFormat.PADES, waiting.terms(), waiting.octets(), changed);
            byte[] made;
            try {
                made = SIGNER.complete(PAGE, wrong, value).document();
            } catch (SigningException e) {
                continue;
            }
            assertThat(made)
                    .as("only the slot is free")
                    .isEqualTo(SIGNER.complete(PAGE, waiting, value).document());
        }
        Files.write(in, TestPdf.page(90));
        assertThatThrownBy(() -> SIGNER.complete(in, waiting, value, out))
                .hasMessageContaining("not what was to be signed");
        assertThat(folder.toFile().list()).containsExactly("in.pdf");
        Files.write(in, PAGE);
        SIGNER.complete(in, ToBeSigned.of(waiting.toBytes()), value, in);
        assertThat(TestPdf.verified(Files.readAllBytes(in))).containsExactly(true);
    }

    @Test
    @Tag("LT-SGN-041")
    @DisplayName("Level T has its timestamp inside, and room that is too small is told before anything is written")
    void timestamped() throws Exception {
        PadesSigner stamping = PadesSigner.of(TimestampClient.of(TestSigning.tsa()));
        byte[] pdf = signed(stamping, PAGE, TestSigning.AGENCY, PdfPlacement.invisible());
        assertThat(TestPdf.verified(pdf)).containsExactly(true);
        assertThat(stamped(pdf)).isTrue();
        PadesSigner narrow =
                PadesSigner.of(TimestampClient.of(TestSigning.tsa()).withRoom(100));
        assertThatThrownBy(() -> signed(narrow, PAGE, TestSigning.AGENCY, PdfPlacement.invisible()))
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo("signing.slot"));
    }

    @Test
    @Tag("LT-SGN-042")
    @Tag("LT-SGN-043")
    @DisplayName(
            "Without an authority the signature is of level B, and becomes T later, but not under a later signature")
    void later() throws Exception {
        PadesSigner away = PadesSigner.of(TimestampClient.of(vn.lienthong.signature.TrustServiceClient.none())
                .orLater());
        ToBeSigned waiting =
                away.toBeSigned(PAGE, TestSigning.parameters(TestSigning.AGENCY), PdfPlacement.invisible());
        SignedDocument<byte[]> now =
                away.complete(PAGE, waiting, TestSigning.key(TestSigning.AGENCY).sign(waiting));
        assertThat(now.level()).isEqualTo(SignatureLevel.B);
        assertThat(now.findings().list()).extracting("key").containsExactly("signing.stamp.later");
        PadesSigner back = PadesSigner.of(TimestampClient.of(TestSigning.tsa()));
        byte[] later = back.addTimestamp(now.document());
        assertThat(later).hasSameSizeAs(now.document());
        assertThat(TestPdf.verified(later)).containsExactly(true);
        assertThat(stamped(later)).isTrue();
        assertThatThrownBy(() -> back.addTimestamp(later)).hasMessageContaining("has a timestamp");
        byte[] twice = signed(SIGNER, now.document(), TestSigning.PERSON, PdfPlacement.invisible());
        assertThatThrownBy(() -> back.addTimestamp(twice))
                .as("the last one kept no room")
                .isInstanceOf(SigningException.class);
        byte[] appended = Arrays.copyOf(now.document(), now.document().length + 1);
        appended[appended.length - 1] = '\n';
        assertThatThrownBy(() -> back.addTimestamp(appended)).hasMessageContaining("appended");
    }

    private static boolean stamped(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TestPdf.cms(TestPdf.signatures(document).get(0), pdf)
                            .getSignerInfos()
                            .iterator()
                            .next()
                            .getUnsignedAttributes()
                            .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                    != null;
        }
    }

    @Test
    @Tag("LT-SGN-050")
    @DisplayName("What is no PDF is refused and not quoted")
    void unreadable() {
        refused(
                "signing.pdf.unreadable",
                "bí mật".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                PdfPlacement.invisible());
        refused("signing.pdf.unreadable", new byte[0], PdfPlacement.invisible());
        refused("signing.pdf.unreadable", Arrays.copyOf(PAGE, 40), PdfPlacement.invisible());
    }
}
