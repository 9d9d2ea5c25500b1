package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.good;
import static vn.lienthong.signature.VerificationFixture.one;
import static vn.lienthong.signature.VerificationFixture.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.value.Language;

class CmsVerdictTest {
    @TempDir
    Path folder;

    @Test
    @Tag("LT-SIG-001")
    @Tag("LT-SIG-010")
    @Tag("LT-SIG-070")
    @DisplayName("A signature with complete evidence is valid, with a text in both languages")
    void valid() {
        SignatureReport report = one(good().make());
        assertVerdict(report, SignatureVerdict.VALID);
        assertThat(report.intact()).isTrue();
        assertThat(report.coverage().text()).isEqualTo("whole-file");
        assertThat(report.trusted()).isEqualTo(TrustStatus.YES);
        assertThat(report.algorithms()).isEqualTo(new SignatureAlgorithms("SHA-256", "RSASSA-PSS", 2048));
        assertThat(report.evidence().chain()).isEqualTo(PKI.agency().chain());
        assertThat(report.evidence().claimedTime()).isEqualTo("2026-06-01T10:00:00+07:00");
        assertThat(report.reason(Language.VI)).contains("hợp lệ");
        assertThat(report.reason(Language.EN)).contains("valid");
        assertThat(report.decisive()).isEmpty();
    }

    @Test
    @Tag("LT-SIG-020")
    @DisplayName("The report contains the signed bytes of a valid document, and none otherwise")
    void content() throws IOException {
        VerificationReport report = verify(good().make());
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.content().orElseThrow().open().readAllBytes()).isEqualTo(CONTENT);
        byte[] changed = good().make();
        int at = indexOf(changed, CONTENT);
        changed[at] ^= 1;
        VerificationReport other = verify(changed);
        assertThat(other.content()).isEmpty();
        assertThat(other.signatures().get(0).coverage().content()).isNull();
        assertVerdict(other.signatures().get(0), SignatureVerdict.NOT_INTACT, "signature.content.changed");
    }

    @Test
    @Tag("LT-SIG-070")
    @DisplayName("A value that another made, or that was changed, is not intact")
    void value() {
        assertVerdict(
                one(good().value(CmsVerdictTest::flipped).make()),
                SignatureVerdict.NOT_INTACT,
                "signature.value.wrong");
        TestCms other = TestCms.of(PKI.agencyEc(), CONTENT).attached();
        assertVerdict(
                one(other.certificates(PKI.agency().certificate()).make()),
                SignatureVerdict.NOT_INTACT,
                "signature.certificate.missing");
    }

    @Test
    @Tag("LT-SIG-003")
    @DisplayName("BER with lengths found at the end, PEM, and what follows the end are read")
    void forms() {
        assertVerdict(one(good().ber().make()), SignatureVerdict.VALID);
        byte[] der = good().make();
        assertVerdict(one(Arrays.copyOf(der, der.length + 1000)), SignatureVerdict.VALID);
        String base64 = Base64.getMimeEncoder().encodeToString(der);
        String pem = "\n-----BEGIN PKCS7-----\n" + base64 + "\n-----END PKCS7-----\n";
        assertVerdict(one(pem.getBytes(StandardCharsets.US_ASCII)), SignatureVerdict.VALID);
        assertThatThrownBy(() -> verify(pem.replace("END", "END OF").getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    @Tag("LT-SIG-003")
    @DisplayName("A file of another kind, or an empty one, is unreadable")
    void kinds() {
        for (byte[] file : new byte[][] {{}, {0x30}, CONTENT, new byte[5000]}) {
            assertThatThrownBy(() -> verify(file))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("not a PDF, XML or CMS");
        }
    }

    @Test
    @Tag("LT-SIG-076")
    @DisplayName("A detached signature is verified over the file beside it, and needs it")
    void detached() throws IOException {
        Path content = Files.write(folder.resolve("content"), CONTENT);
        byte[] der =
                TestCms.of(PKI.agencyEc(), CONTENT).fresh(TestAuthority.NOW).make();
        Path signature = Files.write(folder.resolve("content.p7s"), der);
        SignatureVerifier verifier = SignatureVerifier.of(VerificationFixture.now());
        VerificationReport report = verifier.verifyDetached(signature, content);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.content().orElseThrow().open().readAllBytes()).isEqualTo(CONTENT);
        assertThatThrownBy(() -> verifier.verify(signature))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("without its content");
        Files.write(content, flipped(CONTENT));
        assertVerdict(
                verifier.verifyDetached(signature, content).signatures().get(0),
                SignatureVerdict.NOT_INTACT,
                "signature.content.changed");
        Files.write(content, CONTENT);
        Files.write(signature, good().make());
        assertVerdict(
                verifier.verifyDetached(signature, content).signatures().get(0),
                SignatureVerdict.NOT_INTACT,
                "signature.cms.content-inside");
    }

    @Test
    @Tag("LT-SIG-076")
    @DisplayName("What is signed in a file is data, and no token")
    void contentType() {
        byte[] token = good().contentType(new ASN1ObjectIdentifier("1.2.840.113549.1.9.16.1.4"))
                .make();
        assertVerdict(one(token), SignatureVerdict.NOT_TRUSTED, "signature.cms.content-type");
        byte[] real = PKI.timestamp(CONTENT, TestAuthority.NOW);
        assertThat(verify(real).verdict()).isEqualTo(SignatureVerdict.NOT_TRUSTED);
    }

    @Test
    @Tag("LT-SIG-001")
    @DisplayName("A file of certificates alone is unsigned; of two signers the worse gives the verdict")
    void several() {
        assertThat(verify(good().make(new SignerInfo[0])).verdict()).isEqualTo(SignatureVerdict.UNSIGNED);
        TestCms worse = good().value(CmsVerdictTest::flipped);
        VerificationReport both = verify(good().make(good().signerInfo(), worse.signerInfo()));
        assertThat(both.signatures()).extracting(SignatureReport::verdict).contains(SignatureVerdict.VALID);
        assertThat(both.verdict()).isEqualTo(SignatureVerdict.NOT_INTACT);
        assertThat(both.content()).isEmpty();
        VerificationOptions few =
                VerificationFixture.at(TestAuthority.NOW).maxSignatures(1).build();
        assertThatThrownBy(() -> verify(good().make(good().signerInfo(), worse.signerInfo()), few))
                .isInstanceOf(UnreadableDocumentException.class);
        VerificationOptions small =
                VerificationFixture.at(TestAuthority.NOW).maxBytes(100).build();
        assertThatThrownBy(() -> verify(good().make(), small)).isInstanceOf(UnreadableDocumentException.class);
    }

    static byte[] flipped(byte[] octets) {
        byte[] changed = octets.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    static int indexOf(byte[] octets, byte[] part) {
        for (int i = 0; i + part.length <= octets.length; i++) {
            if (Arrays.equals(octets, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
