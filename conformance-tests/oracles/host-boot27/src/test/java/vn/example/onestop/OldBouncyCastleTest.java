package vn.example.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.sign.CadesSigner;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/** A host with an old Bouncy Castle that is first on the class path and registered as a provider. */
class OldBouncyCastleTest {
    private static final String PASSWORD = "kiem-thu";

    @TempDir
    Path folder;

    @Test
    @DisplayName("Signing and verifying work beside the host's old Bouncy Castle, which stays what it is")
    void beside() throws Exception {
        Provider old = new BouncyCastleProvider();
        assertThat(old.getVersionStr()).startsWith("1.7");
        Security.addProvider(old);
        try (SigningKey key = SigningKeyFactory.pkcs12(keyStore(), PASSWORD.toCharArray(), null)) {
            byte[] content = "Kiểm thử".getBytes(StandardCharsets.UTF_8);
            CadesSigner signer = CadesSigner.of(TimestampClient.none());
            ToBeSigned waiting = signer.prepare(
                    new ByteArrayInputStream(content), SigningParameters.of(key.chain(), Clock.systemUTC()));
            byte[] signed =
                    signer.completeAttached(content, waiting, key.sign(waiting)).document();
            VerificationReport report =
                    SignatureVerifier.of(VerificationOptions.defaults()).verify(signed);
            assertThat(report.signatures()).hasSize(1).allMatch(one -> one.intact());
            assertThat(Security.getProvider("BC")).isSameAs(old);
        } finally {
            Security.removeProvider("BC");
        }
    }

    private Path keyStore() throws Exception {
        Path file = folder.resolve("key.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(List.of(
                        keytool, "-genkeypair", "-alias", "key", "-keyalg", "RSA", "-keysize", "2048", "-dname",
                        "CN=SO KIEM THU,O=SO KIEM THU,C=VN", "-ext", "KU=digitalSignature", "-storetype", "PKCS12",
                        "-keystore", file.toString(), "-storepass", PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(made.exitValue()).isZero();
        return file;
    }
}
