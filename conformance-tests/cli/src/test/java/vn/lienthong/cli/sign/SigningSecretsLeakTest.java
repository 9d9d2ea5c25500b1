package vn.lienthong.cli.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.lienthong.cli.sign.EchoingSigningServer.CANARY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.LienThongException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.signature.remote.CscOptions;
import vn.lienthong.signature.remote.CscSigner;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteCertificate;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.RemoteSigner;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.remote.SmartCaOptions;
import vn.lienthong.signature.remote.SmartCaSigner;
import vn.lienthong.signature.sign.CadesSigner;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/** Tests that no way of signing discloses a secret, and that arrays with secrets are cleared. */
@Timeout(180)
class SigningSecretsLeakTest {
    private static final String SECRET = CANARY + "-secret";
    private static final int MAX_CALLS = 6;

    @TempDir
    private Path folder;

    private final Sandbox sandbox = Sandbox.start();
    private final CadesSigner cades = CadesSigner.of(TimestampClient.none());
    private CapturedProcessOutput capturedOutput;
    private Path keyFile;

    @BeforeEach
    void listen() throws IOException {
        keyFile = Files.write(
                folder.resolve("key.p12"), sandbox.trust().pkcs12(TrustHolder.PERSON, SECRET.toCharArray()));
        capturedOutput = new CapturedProcessOutput();
    }

    @AfterEach
    void silence() {
        capturedOutput.close();
        sandbox.close();
    }

    @Test
    @DisplayName("The capture contains logs at the finest level, both outputs and the causes of exceptions")
    void hears() {
        java.util.logging.Logger.getLogger("a").log(Level.FINEST, "said {0}", "1-java");
        System.getLogger("b").log(System.Logger.Level.TRACE, "said 2-system");
        LoggerFactory.getLogger("c").trace("said {}", "3-slf");
        System.out.println("said 4-out");
        System.err.println("said 5-err");
        capturedOutput.add(new IllegalStateException(new IOException("said 6-cause")));
        assertThat(capturedOutput.text()).contains("1-java", "2-system", "3-slf", "4-out", "5-err", "6-cause");
    }

    private void assertNotLeaked(String text) {
        String encoded = Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.US_ASCII));
        assertThat(text).isNotBlank().doesNotContain(CANARY, encoded.substring(0, CANARY.length()));
    }

    private static void assertCleared(char[] secret) {
        assertThat(secret).isEqualTo(new char[secret.length]);
    }

    private ToBeSigned toBeSigned(RemoteCertificate certificate) throws IOException {
        SigningParameters parameters = SigningParameters.of(certificate.chain(), Clock.systemUTC())
                .withAlgorithm(SigningAlgorithm.RSA_PKCS1_SHA256);
        return cades.prepare(new ByteArrayInputStream(new byte[] {1, 2, 3}), parameters);
    }

    private static ClientOptions withoutRetries(ClientOptions http) {
        return http.toBuilder()
                .retryPolicy(http.retryPolicy().toBuilder().maxRetries(0).build())
                .build();
    }

    private RemoteSigner openSigner(String kind, String url) {
        Map<String, String> settings = new HashMap<>();
        if (kind.startsWith("smartca")) {
            settings.putAll(Map.of("smartca.url", url, "smartca.account", "kiem-thu", "smartca.password", SECRET));
            SmartCaOptions options = SmartCaOptions.fromMap(settings);
            options = options.toBuilder().http(withoutRetries(options.http())).build();
            capturedOutput.add(
                    options, options.toBuilder(), options.credentials().get());
            return SmartCaSigner.open(options);
        }
        settings.putAll(Map.of("csc.url", url, "csc.dialect", kind, "csc.clientId", "kiem-thu"));
        settings.put("csc.clientSecret", SECRET);
        CscOptions options = CscOptions.fromMap(settings);
        options = options.toBuilder().http(withoutRetries(options.http())).build();
        capturedOutput.add(options, options.toBuilder(), options.credentials().get());
        return CscSigner.open(options);
    }

    /** Makes one signature and returns whether it has a value. */
    private boolean trySign(String kind, RemoteSigner signer, EchoingSigningServer parrot) throws IOException {
        RemoteCertificate certificate =
                signer.listCertificates(FreeText.of("kiem-thu")).get(0);
        ToBeSigned waiting = toBeSigned(certificate);
        parrot.expectSigningOf(waiting);
        SigningOrder order = new SigningOrder(certificate, waiting, FreeText.of("KIEM THU"));
        capturedOutput.add(signer, certificate, waiting, order);
        if (kind.equals("smartca-at-once")) {
            return signConcurrently((SmartCaSigner) signer, order);
        }
        PendingSignature pending = signer.start(order);
        String kept = Arrays.stream(pending.text().split("\\."))
                .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                .toList()
                .toString();
        capturedOutput.add(pending, kept);
        RemoteOutcome outcome = signer.poll(pending, waiting);
        capturedOutput.add(outcome);
        return outcome instanceof RemoteOutcome.RemotelySigned;
    }

    private boolean signConcurrently(SmartCaSigner signer, SigningOrder order) {
        char[] password = (CANARY + "-password").toCharArray();
        char[] otp = (CANARY + "-otp").toCharArray();
        try {
            RemoteOutcome outcome = signer.signAtOnce(order, password, otp);
            capturedOutput.add(outcome);
            return outcome instanceof RemoteOutcome.RemotelySigned;
        } finally {
            assertCleared(password);
            assertCleared(otp);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "csc-v1", "csc-v2", "smartca", "smartca-at-once"})
    @DisplayName("A signing service that echoes every secret at any call does not cause a disclosure")
    void remote(String kind) throws IOException {
        int values = 0;
        try (SigningKey key = SigningKeyFactory.pkcs12(keyFile, SECRET.toCharArray(), null);
                EchoingSigningServer parrot = new EchoingSigningServer(key)) {
            for (EchoingSigningServer.EchoMode manner : EchoingSigningServer.EchoMode.values()) {
                for (int sound = 0; sound <= MAX_CALLS; sound++) {
                    parrot.echoAfter(sound, manner);
                    try (RemoteSigner signer = openSigner(kind, parrot.url())) {
                        values += trySign(kind, signer, parrot) ? 1 : 0;
                    } catch (LienThongException e) {
                        capturedOutput.add(e);
                    } catch (IndexOutOfBoundsException e) {
                        capturedOutput.add("no certificate");
                    }
                }
            }
        }
        // Each echo mode produces a value if enough calls are answered correctly. This proves that the whole flow
        // was run.
        assertThat(values).isGreaterThanOrEqualTo(EchoingSigningServer.EchoMode.values().length);
        assertThat(capturedOutput.text()).contains("lost in", "status=401");
        assertNotLeaked(capturedOutput.text());
    }

    @Test
    @DisplayName(
            "The password of a key file, right or wrong, is not disclosed by the API or the command, and is cleared")
    void password() throws IOException {
        for (String given : new String[] {SECRET, SECRET + "-wrong"}) {
            char[] password = given.toCharArray();
            try (SigningKey key = SigningKeyFactory.pkcs12(keyFile, password, null)) {
                SigningParameters parameters = SigningParameters.of(key.chain(), Clock.systemUTC());
                ToBeSigned waiting = cades.prepare(new ByteArrayInputStream(new byte[] {1}), parameters);
                capturedOutput.add(key, parameters, waiting, cades.complete(waiting, key.sign(waiting)), "signed");
            } catch (LienThongException e) {
                capturedOutput.add(e);
            }
            assertCleared(password);
            Path file = Files.writeString(folder.resolve("a.txt"), "KIỂM THỬ");
            CommandRunner.CommandOutput ran = CommandRunner.run(
                    "sign",
                    file.toString(),
                    "--pkcs12=" + keyFile,
                    "--out=" + folder.resolve("out" + given.length()),
                    "--password-file=" + Files.writeString(folder.resolve("password"), given));
            capturedOutput.add(ran.exitCode(), ran.out(), ran.err());
        }
        assertThat(capturedOutput.text()).contains("signed", "cades-B", "sai mật khẩu");
        assertNotLeaked(capturedOutput.text());
    }

    @Test
    @DisplayName("The PIN of a token, right or wrong, is not disclosed and is cleared (skipped without softhsm2)")
    void token() throws Exception {
        Path library = Path.of("/usr/lib/softhsm/libsofthsm2.so");
        assumeTrue(Files.exists(library), "softhsm2 is not installed");
        Path store = Files.createDirectory(folder.resolve("tokens"));
        Path settings = Files.writeString(
                folder.resolve("softhsm2.conf"), "directories.tokendir = " + store + "\nobjectstore.backend = file\n");
        String made = "softhsm2-util --init-token --free --label a --so-pin 12345678 --pin " + SECRET;
        Pkcs11TokenProbe.runTool(settings, "", made.split(" "));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String said = Pkcs11TokenProbe.runTool(
                settings,
                SECRET,
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Pkcs11TokenProbe.class.getName(),
                library.toString(),
                keyFile.toString());
        assertThat(said).contains("signed", "refused").doesNotContain("kept");
        assertNotLeaked(said);
    }
}
