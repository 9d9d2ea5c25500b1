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
    private static final byte[] ONE_PAGE = PdfBoxFixture.createPage(0);

    static byte[] sign(PadesSigner signer, byte[] pdf, Identity who, PdfPlacement placement) throws IOException {
        ToBeSigned waiting = signer.prepare(pdf, LocalSigningFixture.parameters(who), placement);
        return signer.complete(pdf, waiting, LocalSigningFixture.key(who).sign(waiting))
                .document();
    }

    static void assertRefused(String code, byte[] pdf, PdfPlacement placement) {
        assertThatThrownBy(() ->
                        SIGNER.prepare(pdf, LocalSigningFixture.parameters(LocalSigningFixture.PERSON), placement))
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("LT-SGN-050")
    @DisplayName("Each algorithm signs a page; nothing before the signature changes")
    void algorithms(SigningAlgorithm algorithm) throws Exception {
        Identity who = algorithm.scheme() == SigningAlgorithm.SigningScheme.ECDSA
                ? LocalSigningFixture.PERSON
                : LocalSigningFixture.AGENCY;
        ToBeSigned waiting = SIGNER.prepare(
                ONE_PAGE, LocalSigningFixture.parameters(who).withAlgorithm(algorithm), PdfPlacement.invisible());
        byte[] pdf = SIGNER.complete(
                        ONE_PAGE, waiting, LocalSigningFixture.key(who).sign(waiting))
                .document();
        assertThat(PdfBoxFixture.verifySignatures(pdf)).containsExactly(true);
        assertThat(Arrays.copyOf(pdf, ONE_PAGE.length)).isEqualTo(ONE_PAGE);
        byte[] changed = pdf.clone();
        changed[ONE_PAGE.length / 2] ^= 1;
        assertThat(PdfBoxFixture.verifySignatures(changed)).isNotEqualTo(List.of(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = PdfBoxFixture.signatures(document).get(0);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(LocalSigningFixture.CLOCK.instant());
            assertThat(signature.getCOSObject().getString("M")).endsWith("+07'00'");
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(pdf.length);
            SignerInformation signer = PdfBoxFixture.cms(signature, pdf)
                    .getSignerInfos()
                    .iterator()
                    .next();
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
        byte[] pdf = sign(SIGNER, ONE_PAGE, LocalSigningFixture.PERSON, PdfPlacement.invisible());
        pdf = sign(
                SIGNER,
                pdf,
                LocalSigningFixture.AGENCY,
                PdfPlacement.invisible().withField("Cơ quan"));
        pdf = sign(SIGNER, pdf, LocalSigningFixture.PERSON, PdfPlacement.invisible());
        assertThat(PdfBoxFixture.verifySignatures(pdf)).containsExactly(true, true, true);
        assertRefused("signing.pdf.field", pdf, PdfPlacement.invisible().withField("Cơ quan"));
        assertRefused("signing.pdf.field", ONE_PAGE, PdfPlacement.invisible().withField("a.b"));
    }

    @Test
    @Tag("LT-SGN-052")
    @Tag("LT-SGN-053")
    @DisplayName("The first signature may certify; level 1 permits no later signature, levels 2 and 3 do")
    void certifying() throws Exception {
        for (PdfCertification level :
                List.of(PdfCertification.NO_CHANGES, PdfCertification.FORMS, PdfCertification.FORMS_AND_NOTES)) {
            PdfPlacement certifying = PdfPlacement.invisible().withCertification(level);
            byte[] pdf = sign(SIGNER, ONE_PAGE, LocalSigningFixture.AGENCY, certifying);
            assertRefused("signing.pdf.first", pdf, certifying);
            if (level == PdfCertification.NO_CHANGES) {
                assertRefused("signing.pdf.forbidden", pdf, PdfPlacement.invisible());
            } else {
                byte[] twice = sign(SIGNER, pdf, LocalSigningFixture.PERSON, PdfPlacement.invisible());
                assertThat(PdfBoxFixture.verifySignatures(twice)).containsExactly(true, true);
            }
        }
        byte[] ordinary = sign(SIGNER, ONE_PAGE, LocalSigningFixture.AGENCY, PdfPlacement.invisible());
        assertRefused(
                "signing.pdf.first", ordinary, PdfPlacement.invisible().withCertification(PdfCertification.FORMS));
    }

    @Test
    @Tag("LT-SGN-011")
    @DisplayName("Another document, another value and a changed state are refused before anything is written")
    void wrong(@TempDir Path folder) throws Exception {
        Path in = Files.write(folder.resolve("in.pdf"), ONE_PAGE);
        Path out = folder.resolve("out.pdf");
        ToBeSigned waiting = SIGNER.prepare(
                in, LocalSigningFixture.parameters(LocalSigningFixture.PERSON), PdfPlacement.invisible());
        byte[] value = LocalSigningFixture.key(LocalSigningFixture.PERSON).sign(waiting);
        assertThatThrownBy(() -> SIGNER.complete(in, waiting, new byte[70], out))
                .hasMessageContaining("Nothing was written");
        byte[] state = waiting.state();
        for (int at = 0; at < state.length; at++) {
            byte[] changed = state.clone();
            changed[at] ^= 1;
            ToBeSigned wrong = new ToBeSigned(SignatureFormat.PADES, waiting.terms(), waiting.bytesToSign(), changed);
            byte[] made;
            try {
                made = SIGNER.complete(ONE_PAGE, wrong, value).document();
            } catch (SigningException e) {
                continue;
            }
            assertThat(made)
                    .as("only the slot is free")
                    .isEqualTo(SIGNER.complete(ONE_PAGE, waiting, value).document());
        }
        Files.write(in, PdfBoxFixture.createPage(90));
        assertThatThrownBy(() -> SIGNER.complete(in, waiting, value, out))
                .hasMessageContaining("not what was to be signed");
        assertThat(folder.toFile().list()).containsExactly("in.pdf");
        Files.write(in, ONE_PAGE);
        SIGNER.complete(in, ToBeSigned.of(waiting.toBytes()), value, in);
        assertThat(PdfBoxFixture.verifySignatures(Files.readAllBytes(in))).containsExactly(true);
    }

    @Test
    @Tag("LT-SGN-041")
    @DisplayName("Level T contains its timestamp, and too little space is reported before anything is written")
    void timestamped() throws Exception {
        PadesSigner stamping = PadesSigner.of(TimestampClient.of(LocalSigningFixture.timestampAuthority()));
        byte[] pdf = sign(stamping, ONE_PAGE, LocalSigningFixture.AGENCY, PdfPlacement.invisible());
        assertThat(PdfBoxFixture.verifySignatures(pdf)).containsExactly(true);
        assertThat(hasTimestamp(pdf)).isTrue();
        PadesSigner narrow = PadesSigner.of(
                TimestampClient.of(LocalSigningFixture.timestampAuthority()).withReservedBytes(100));
        assertThatThrownBy(() -> sign(narrow, ONE_PAGE, LocalSigningFixture.AGENCY, PdfPlacement.invisible()))
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
                .optional());
        ToBeSigned waiting = away.prepare(
                ONE_PAGE, LocalSigningFixture.parameters(LocalSigningFixture.AGENCY), PdfPlacement.invisible());
        SignedDocument<byte[]> now = away.complete(
                ONE_PAGE,
                waiting,
                LocalSigningFixture.key(LocalSigningFixture.AGENCY).sign(waiting));
        assertThat(now.level()).isEqualTo(SignatureLevel.B);
        assertThat(now.findings().list()).extracting("key").containsExactly("signing.stamp.later");
        PadesSigner back = PadesSigner.of(TimestampClient.of(LocalSigningFixture.timestampAuthority()));
        byte[] later = back.addTimestamp(now.document());
        assertThat(later).hasSameSizeAs(now.document());
        assertThat(PdfBoxFixture.verifySignatures(later)).containsExactly(true);
        assertThat(hasTimestamp(later)).isTrue();
        assertThatThrownBy(() -> back.addTimestamp(later)).hasMessageContaining("has a timestamp");
        byte[] twice = sign(SIGNER, now.document(), LocalSigningFixture.PERSON, PdfPlacement.invisible());
        assertThatThrownBy(() -> back.addTimestamp(twice))
                .as("the last one kept no room")
                .isInstanceOf(SigningException.class);
        byte[] appended = Arrays.copyOf(now.document(), now.document().length + 1);
        appended[appended.length - 1] = '\n';
        assertThatThrownBy(() -> back.addTimestamp(appended)).hasMessageContaining("appended");
    }

    private static boolean hasTimestamp(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PdfBoxFixture.cms(PdfBoxFixture.signatures(document).get(0), pdf)
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
    @DisplayName("A file that is not a PDF is refused and not quoted")
    void unreadable() {
        assertRefused(
                "signing.pdf.unreadable",
                "bí mật".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                PdfPlacement.invisible());
        assertRefused("signing.pdf.unreadable", new byte[0], PdfPlacement.invisible());
        assertRefused("signing.pdf.unreadable", Arrays.copyOf(ONE_PAGE, 40), PdfPlacement.invisible());
    }
}
