package vn.lienthong.cli.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Arrays;
import vn.lienthong.signature.sign.CadesSigner;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * A program that signs with a PKCS#11 token, and with a wrong PIN, and prints everything that it can. It runs in a
 * separate process because the token store is set by an environment variable.
 */
final class Pkcs11TokenProbe {
    private Pkcs11TokenProbe() {}

    /**
     * Runs the program. The arguments are the PKCS#11 library and a PKCS#12 file with the key. The PIN and the
     * password of the file are read from standard input.
     */
    public static void main(String[] args) throws Exception {
        String pin = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Path library = Path.of(args[0]);
        importKey(library, pin, Path.of(args[1]));
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (CapturedProcessOutput overheard = new CapturedProcessOutput()) {
            for (String given : new String[] {pin, pin + "-wrong"}) {
                char[] chars = given.toCharArray();
                try (SigningKey key = SigningKeyFactory.pkcs11(library, 0, chars, null)) {
                    CadesSigner signer = CadesSigner.of(TimestampClient.none());
                    SigningParameters parameters = SigningParameters.of(key.chain(), Clock.systemUTC());
                    ToBeSigned waiting = signer.prepare(new ByteArrayInputStream(new byte[] {1}), parameters);
                    signer.complete(waiting, key.sign(waiting));
                    overheard.add(key, waiting, parameters, "signed");
                } catch (RuntimeException e) {
                    overheard.add(e, "refused");
                }
                overheard.add(
                        new String(chars).isBlank() || Arrays.equals(chars, new char[chars.length])
                                ? "cleared"
                                : "kept");
            }
            heard.writeBytes(overheard.text().getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(heard.toString(StandardCharsets.UTF_8));
    }

    private static void importKey(Path library, String pin, Path pkcs12) throws Exception {
        Provider provider = Security.getProvider("SunPKCS11")
                .configure(
                        "--name = filler\nlibrary = " + library
                                + "\nslotListIndex = 0\nattributes(*,CKO_PRIVATE_KEY,*) = {\n CKA_TOKEN = true\n CKA_SIGN = true\n}\n");
        KeyStore from = KeyStore.getInstance("PKCS12");
        from.load(new ByteArrayInputStream(Files.readAllBytes(pkcs12)), pin.toCharArray());
        KeyStore to = KeyStore.getInstance("PKCS11", provider);
        to.load(null, pin.toCharArray());
        Certificate[] chain = from.getCertificateChain("signer");
        to.setKeyEntry("signer", from.getKey("signer", pin.toCharArray()), null, Arrays.copyOf(chain, 1));
        to.store(null);
        ((AuthProvider) provider).logout();
    }

    /**
     * Runs a process with its own token store and the PIN on standard input, and returns its output. The exit code
     * must be 0.
     */
    static String runTool(Path settings, String pin, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", settings.toString());
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(pin.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
