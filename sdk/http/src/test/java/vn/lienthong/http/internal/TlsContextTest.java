package vn.lienthong.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.SSLException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.ClientKey;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ClientOptionsBuilder;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

@Timeout(60)
class TlsContextTest {
    private static final HeldCertificate ROOT = new HeldCertificate.Builder()
            .certificateAuthority(1)
            .commonName("KIEM THU CA")
            .build();
    private static final HeldCertificate SERVER = new HeldCertificate.Builder()
            .signedBy(ROOT)
            .addSubjectAlternativeName("localhost")
            .build();
    private static final HeldCertificate CLIENT =
            new HeldCertificate.Builder().signedBy(ROOT).commonName("agency").build();

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(ROOT.certificate())
                .build();
        server.useHttps(certificates.sslSocketFactory());
        server.start();
        server.enqueue(new MockResponse.Builder().body("safe").build());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path pem() throws Exception {
        return Files.writeString(folder.resolve("ca.pem"), ROOT.certificatePem());
    }

    private Path keyStore(String type, String password) throws Exception {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        Certificate[] chain = {CLIENT.certificate(), ROOT.certificate()};
        store.setKeyEntry("client", CLIENT.keyPair().getPrivate(), password.toCharArray(), chain);
        Path file = folder.resolve("client." + type);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    private ClientOptionsBuilder trusting() throws Exception {
        return ClientOptions.defaults().toBuilder().extraCas(List.of(pem()));
    }

    private WireResponse exchange(ClientOptions options, String host) {
        try (Transport transport = TransportFactory.create(options)) {
            URI uri = URI.create("https://" + host + ":" + server.getPort() + "/");
            return transport.exchange(WireRequest.post(uri, "x".getBytes(UTF_8)));
        }
    }

    @Test
    void anExtraAuthorityIsTrusted() throws Exception {
        assertThat(exchange(trusting().build(), "localhost").body()).isEqualTo("safe".getBytes(UTF_8));
    }

    @Test
    void anUnknownAuthorityIsNotTrustedAndNothingIsSent() {
        TransportException e =
                catchThrowableOfType(TransportException.class, () -> exchange(ClientOptions.defaults(), "localhost"));
        assertThat(e.phase()).isEqualTo(TransportPhase.CONNECT);
        assertThat(e.anyByteSent()).isFalse();
        assertThat(e.getCause()).isInstanceOf(SSLException.class);
    }

    @Test
    void aCertificateOfAnotherNameIsRefusedAndNothingIsSent() throws Exception {
        ClientOptions options = trusting().build();
        TransportException e = catchThrowableOfType(TransportException.class, () -> exchange(options, "127.0.0.1"));
        assertThat(e.anyByteSent()).isFalse();
        assertThat(e.getCause()).isInstanceOf(SSLException.class);
    }

    @Test
    void theClientSendsItsCertificate() throws Exception {
        for (String type : List.of("PKCS12", "JKS")) {
            server.requireClientAuth();
            server.enqueue(new MockResponse.Builder().build());
            ClientKey key = new ClientKey(keyStore(type, "secret"), new Secret("secret"));
            exchange(trusting().clientKey(key).build(), "localhost");
            assertThat(server.takeRequest().getHandshake().peerPrincipal().toString())
                    .contains("CN=agency");
        }
    }

    @Test
    void aClientWithoutACertificateIsRefused() throws Exception {
        server.requireClientAuth();
        ClientOptions options = trusting().build();
        TransportException e = catchThrowableOfType(TransportException.class, () -> exchange(options, "localhost"));
        assertThat(e).isNotNull();
    }

    @Test
    void reportsEveryUnusableFile() throws Exception {
        Path text = Files.writeString(folder.resolve("text.pem"), "not a certificate");
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        ClientOptions options = ClientOptions.defaults().toBuilder()
                .extraCas(List.of(text, folder.resolve("absent.pem"), empty))
                .clientKey(new ClientKey(keyStore("PKCS12", "right"), new Secret("wrong-canary")))
                .build();
        ConfigurationException e =
                catchThrowableOfType(ConfigurationException.class, () -> TransportFactory.create(options));
        assertThat(e.problems().stream().map(problem -> problem.path() + " " + problem.key()))
                .containsExactly(
                        "http.extraCa configuration.not-a-certificate",
                        "http.extraCa configuration.unreadable",
                        "http.extraCa configuration.not-a-certificate",
                        "http.keyStore configuration.not-a-key-store");
        assertThat(e.toString()).doesNotContain("canary");
    }

    @Test
    void reportsAnAbsentOrBrokenKeyStore() throws Exception {
        Path text = Files.writeString(folder.resolve("text.p12"), "no key store");
        assertThat(keyProblem(folder.resolve("absent.p12"))).isEqualTo("configuration.unreadable");
        assertThat(keyProblem(text)).isEqualTo("configuration.not-a-key-store");
        assertThat(keyProblem(folder)).isEqualTo("configuration.unreadable");
    }

    private static String keyProblem(Path file) {
        ClientOptions options = ClientOptions.defaults().toBuilder()
                .clientKey(new ClientKey(file, new Secret("x")))
                .build();
        return catchThrowableOfType(ConfigurationException.class, () -> TransportFactory.create(options))
                .problems()
                .list()
                .get(0)
                .key();
    }

    @Test
    void aFailedStartLeavesNoThread() {
        keyProblem(folder.resolve("absent.p12"));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("lienthong-http"));
    }
}
