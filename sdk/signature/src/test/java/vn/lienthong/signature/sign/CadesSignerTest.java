package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TestAuthority.Identity;

class CadesSignerTest {
    private static final byte[] CONTENT = "Quyết định KIỂM THỬ".getBytes(StandardCharsets.UTF_8);

    private final CadesSigner signer = CadesSigner.of(TimestampClient.none());

    private static ToBeSigned prepare(CadesSigner signer, SigningParameters parameters) throws IOException {
        return signer.prepare(new ByteArrayInputStream(CONTENT), parameters);
    }

    static boolean isValid(CMSSignedData data, Identity who) throws Exception {
        SignerInformation info = data.getSignerInfos().getSigners().iterator().next();
        return info.verify(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(new BouncyCastleProvider())
                .build(new X509CertificateHolder(who.certificate().getEncoded())));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("LT-SGN-002")
    @Tag("LT-SGN-003")
    @Tag("LT-SGN-030")
    @DisplayName("Each algorithm signs beside the content, and Bouncy Castle verifies it")
    void detached(SigningAlgorithm algorithm) throws Exception {
        Identity who = algorithm.scheme() == SigningAlgorithm.SigningScheme.ECDSA
                ? LocalSigningFixture.PERSON
                : LocalSigningFixture.AGENCY;
        ToBeSigned waiting = prepare(signer, LocalSigningFixture.parameters(who).withAlgorithm(algorithm));
        SignedDocument<byte[]> signed =
                signer.complete(waiting, LocalSigningFixture.key(who).sign(waiting));
        assertThat(isValid(new CMSSignedData(new CMSProcessableByteArray(CONTENT), signed.document()), who))
                .isTrue();
        assertThat(signed.level()).isEqualTo(SignatureLevel.B);
        assertThat(signed.findings().isEmpty())
                .isEqualTo(algorithm.scheme() != SigningAlgorithm.SigningScheme.RSA_PKCS1);
        byte[] other = CONTENT.clone();
        other[3] ^= 1;
        assertThatThrownBy(() -> isValid(new CMSSignedData(new CMSProcessableByteArray(other), signed.document()), who))
                .hasMessageContaining("message-digest");
    }

    @Test
    @Tag("LT-SGN-031")
    @DisplayName("A small content is enclosed in the signature, and another content is refused")
    void attached() throws Exception {
        ToBeSigned waiting = prepare(signer, LocalSigningFixture.parameters(LocalSigningFixture.AGENCY));
        byte[] value = LocalSigningFixture.key(LocalSigningFixture.AGENCY).sign(waiting);
        CMSSignedData data = new CMSSignedData(
                signer.completeAttached(CONTENT, waiting, value).document());
        assertThat((byte[]) data.getSignedContent().getContent()).isEqualTo(CONTENT);
        assertThat(isValid(data, LocalSigningFixture.AGENCY)).isTrue();
        assertThatThrownBy(() -> signer.completeAttached(new byte[] {1}, waiting, value))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining("not what was to be signed");
    }

    @Test
    @Tag("LT-SGN-011")
    @DisplayName("A value of another key, a broken one and an empty one are refused")
    void wrongValue() throws Exception {
        ToBeSigned waiting = prepare(signer, LocalSigningFixture.parameters(LocalSigningFixture.PERSON));
        byte[] value = LocalSigningFixture.key(LocalSigningFixture.PERSON).sign(waiting);
        byte[] broken = value.clone();
        broken[broken.length - 1] ^= 1;
        Identity other = vn.lienthong.signature.TestAuthority.standard().agencyEc();
        byte[] others = LocalSigningFixture.key(other).sign(prepare(signer, LocalSigningFixture.parameters(other)));
        for (byte[] wrong : new byte[][] {broken, others, new byte[0], new byte[64]}) {
            assertThatThrownBy(() -> signer.complete(waiting, wrong))
                    .isInstanceOfSatisfying(
                            SigningException.class, e -> assertThat(e.code()).isEqualTo("signing.value"));
        }
        assertThat(signer.complete(waiting, value).document())
                .as("completed twice, it is the same")
                .isEqualTo(signer.complete(waiting, value).document());
    }

    @Test
    @Tag("LT-SGN-011")
    @DisplayName("The raw form of an ECDSA value is accepted as well as its DER")
    void plainEcdsa() throws Exception {
        ToBeSigned waiting = prepare(signer, LocalSigningFixture.parameters(LocalSigningFixture.PERSON));
        java.security.Signature plain = java.security.Signature.getInstance("SHA256withECDSAinP1363Format");
        plain.initSign(LocalSigningFixture.PERSON.key());
        plain.update(waiting.bytesToSign());
        CMSSignedData data = new CMSSignedData(
                new CMSProcessableByteArray(CONTENT),
                signer.complete(waiting, plain.sign()).document());
        assertThat(isValid(data, LocalSigningFixture.PERSON)).isTrue();
    }

    @Test
    @Tag("LT-SGN-010")
    @DisplayName("What waits survives a process, and is refused where a byte of it changed")
    void kept() throws Exception {
        ToBeSigned waiting = prepare(signer, LocalSigningFixture.parameters(LocalSigningFixture.AGENCY));
        byte[] value = LocalSigningFixture.key(LocalSigningFixture.AGENCY).sign(waiting);
        byte[] kept = waiting.toBytes();
        byte[] expected = signer.complete(waiting, value).document();
        assertThat(signer.complete(ToBeSigned.of(kept), value).document()).isEqualTo(expected);
        for (int at = 0; at < kept.length; at++) {
            byte[] changed = kept.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> ToBeSigned.of(changed)).isInstanceOf(SigningException.class);
        }
        for (int length = 0; length < kept.length; length += 7) {
            byte[] cut = Arrays.copyOf(kept, length);
            assertThatThrownBy(() -> ToBeSigned.of(cut)).isInstanceOf(SigningException.class);
        }
    }

    @Test
    @Tag("LT-SGN-011")
    @DisplayName("What waits is refused where its digest, its certificate or its algorithm was exchanged on purpose")
    void exchanged() throws Exception {
        ToBeSigned waiting = prepare(signer, LocalSigningFixture.parameters(LocalSigningFixture.AGENCY));
        byte[] value = LocalSigningFixture.key(LocalSigningFixture.AGENCY).sign(waiting);
        SigningTerms terms = waiting.terms();
        byte[] state = waiting.state();
        state[0] ^= 1;
        SigningTerms other =
                new SigningTerms(LocalSigningFixture.PERSON.chain(), terms.algorithm(), terms.claimedTime());
        SigningTerms later = new SigningTerms(
                terms.chain(), terms.algorithm(), terms.claimedTime().plusDays(1));
        for (ToBeSigned wrong : java.util.List.of(
                new ToBeSigned(SignatureFormat.CADES, terms, waiting.bytesToSign(), state),
                new ToBeSigned(SignatureFormat.CADES, other, waiting.bytesToSign(), waiting.state()),
                new ToBeSigned(SignatureFormat.CADES, later, waiting.bytesToSign(), waiting.state()),
                new ToBeSigned(SignatureFormat.PADES, terms, waiting.bytesToSign(), waiting.state()))) {
            assertThatThrownBy(() -> signer.complete(wrong, value))
                    .isInstanceOfSatisfying(
                            SigningException.class,
                            e -> assertThat(e.code()).isIn("signing.changed", "signing.format"));
        }
    }

    @Test
    @Tag("LT-SGN-032")
    @DisplayName("openssl verifies what was signed beside the content, with its timestamp")
    void openssl(@TempDir Path folder) throws Exception {
        CadesSigner stamping = CadesSigner.of(TimestampClient.of(LocalSigningFixture.timestampAuthority()));
        ToBeSigned waiting = prepare(stamping, LocalSigningFixture.parameters(LocalSigningFixture.AGENCY));
        SignedDocument<byte[]> signed = stamping.complete(
                waiting, LocalSigningFixture.key(LocalSigningFixture.AGENCY).sign(waiting));
        assertThat(signed.level()).isEqualTo(SignatureLevel.T);
        Files.write(folder.resolve("content"), CONTENT);
        Files.write(folder.resolve("p7s"), signed.document());
        Process process;
        try {
            process = new ProcessBuilder(
                            "openssl",
                            "cms",
                            "-verify",
                            "-inform",
                            "DER",
                            "-in",
                            "p7s",
                            "-content",
                            "content",
                            "-binary",
                            "-noverify",
                            "-out",
                            "out")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            org.junit.jupiter.api.Assumptions.abort("no openssl here");
            return;
        }
        try (InputStream out = process.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).contains("successful");
        }
        assertThat(Files.readAllBytes(folder.resolve("out"))).isEqualTo(CONTENT);
    }

    @Test
    @Tag("LT-SGN-032")
    @DisplayName("A quarter of a gigabyte streams through a digest")
    void large() throws Exception {
        long[] left = {1L << 28};
        InputStream content = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read in blocks");
            }

            @Override
            public int read(byte[] to, int from, int length) {
                int some = (int) Math.min(left[0], length);
                left[0] -= some;
                return some == 0 ? -1 : some;
            }
        };
        ToBeSigned waiting = signer.prepare(content, LocalSigningFixture.parameters(LocalSigningFixture.AGENCY));
        assertThat(waiting.toBytes().length).isLessThan(10_000);
        signer.complete(
                waiting, LocalSigningFixture.key(LocalSigningFixture.AGENCY).sign(waiting));
    }
}
