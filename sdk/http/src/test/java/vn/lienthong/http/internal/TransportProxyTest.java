package vn.lienthong.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.ProxyServer;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

@Timeout(60)
class TransportProxyTest {
    /** "agency:mật khẩu" in UTF-8. */
    private static final String BASIC = "Basic YWdlbmN5Om3huq10IGto4bqpdQ==";

    private static final HeldCertificate CERTIFICATE = new HeldCertificate.Builder()
            .addSubjectAlternativeName("origin.test")
            .build();

    @TempDir
    private Path folder;

    private final MockWebServer origin = new MockWebServer();
    private TestHttpProxy proxy;

    @BeforeEach
    void start() throws Exception {
        proxy = new TestHttpProxy(BASIC);
    }

    @AfterEach
    void stop() {
        proxy.close();
        origin.close();
    }

    private void secureOrigin() {
        origin.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(CERTIFICATE)
                .build()
                .sslSocketFactory());
    }

    private WireResponse exchangeThroughProxy(String scheme, String password) throws Exception {
        origin.start();
        origin.enqueue(new MockResponse.Builder().body("origin").build());
        Path pem = Files.writeString(folder.resolve("ca.pem"), CERTIFICATE.certificatePem());
        ClientOptions options = ClientOptions.defaults().toBuilder()
                .proxy(new ProxyServer("127.0.0.1", proxy.port(), new Credentials("agency", new Secret(password))))
                .extraCas(List.of(pem))
                .build();
        try (Transport transport = TransportFactory.create(options)) {
            URI uri = URI.create(scheme + "://origin.test:" + origin.getPort() + "/a?b=c");
            return transport.exchange(WireRequest.post(uri, "body".getBytes(UTF_8)));
        }
    }

    @Test
    void aPlainCallUsesTheProxyInOneRequest() throws Exception {
        assertThat(exchangeThroughProxy("http", "mật khẩu").body()).isEqualTo("origin".getBytes(UTF_8));
        assertThat(proxy.requestHeads).hasSize(1);
        assertThat(proxy.requestHeads.get(0))
                .startsWith("POST http://origin.test:" + origin.getPort() + "/a?b=c HTTP/1.1");
        assertThat(origin.takeRequest().getBody().utf8()).isEqualTo("body");
    }

    @Test
    void aSecureCallSendsProxyCredentialsOnlyToTheTunnel() throws Exception {
        secureOrigin();
        assertThat(exchangeThroughProxy("https", "mật khẩu").body()).isEqualTo("origin".getBytes(UTF_8));
        assertThat(proxy.requestHeads).hasSize(1);
        assertThat(proxy.requestHeads.get(0)).startsWith("CONNECT origin.test:").doesNotContain("body");
        assertThat(origin.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @Test
    void wrongCredentialsOnAPlainCallAreAComplete407() throws Exception {
        assertThat(exchangeThroughProxy("http", "wrong").status()).isEqualTo(407);
        assertThat(proxy.requestHeads).hasSize(1);
        assertThat(origin.getRequestCount()).isZero();
    }

    @Test
    void wrongCredentialsOnATunnelSendNothing() {
        secureOrigin();
        TransportException e =
                catchThrowableOfType(TransportException.class, () -> exchangeThroughProxy("https", "wrong"));
        assertThat(e.phase()).isEqualTo(TransportPhase.CONNECT);
        assertThat(e.anyByteSent()).isFalse();
        assertThat(proxy.requestHeads).hasSize(1);
    }
}
