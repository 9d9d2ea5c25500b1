package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.signature.sign.CadesSigner;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/** Tests of the published jar with only its declared dependencies on the class path. */
class SignatureJarIT {
    private static final String PASSWORD = "kiem-thu";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Bouncy Castle is there under our name alone, and no provider is registered")
    void named() throws Exception {
        assertThat(Class.forName("vn.lienthong.signature.shaded.bouncycastle.cms.CMSSignedData"))
                .isNotNull();
        assertThatThrownBy(() -> Class.forName("org.bouncycastle.asn1.ASN1Object"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(Security.getProviders()).extracting(Provider::getName).doesNotContain("BC");
    }

    @Test
    @DisplayName("Signs and verifies")
    void signs() throws Exception {
        byte[] content = "Kiểm thử".getBytes(StandardCharsets.UTF_8);
        try (SigningKey key = SigningKeyFactory.pkcs12(keyStore(), PASSWORD.toCharArray(), null)) {
            CadesSigner signer = CadesSigner.of(TimestampClient.none());
            ToBeSigned waiting = signer.prepare(
                    new ByteArrayInputStream(content), SigningParameters.of(key.chain(), Clock.systemUTC()));
            byte[] signed =
                    signer.completeAttached(content, waiting, key.sign(waiting)).document();
            VerificationReport report = SignatureVerifier.of(VerificationOptions.defaults().toBuilder()
                            .anchors(TrustAnchors.of(new TrustAnchor(key.chain().get(0), "kiểm thử")))
                            .build())
                    .verify(signed);
            assertThat(report.signatures()).singleElement().satisfies(one -> {
                assertThat(one.intact()).isTrue();
                assertThat(one.coverage().content()).isNotNull();
            });
        }
    }

    private Path keyStore() throws Exception {
        Path file = folder.resolve("key.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=SO KIEM THU,O=SO KIEM THU,C=VN",
                        "-ext",
                        "KU=digitalSignature",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(made.exitValue()).isZero();
        return file;
    }
}
