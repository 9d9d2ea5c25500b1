package vn.lienthong.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

class OkHttpTransportTest {
    private final MockWebServer server = new MockWebServer();
    private final Transport transport = TransportFactory.create(ClientOptions.defaults());

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private URI uri(String path) {
        return URI.create(server.url(path).toString());
    }

    private WireRequest post(String body) {
        return WireRequest.post(uri("/mapi/login?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider"), body.getBytes(UTF_8))
                .withHeader("Content-Type", "application/json")
                .withHeader("Charset", "utf-8")
                .withHeader("dstcode", "old")
                .withHeader("DSTCODE", "VN:GOV:000.00.00.G22:vpcpdvcprovider");
    }

    @Test
    @Tag("LT-TRN-002")
    void aRequestArrivesUnchanged() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .addHeader("X-One", "a")
                .addHeader("x-one", "b")
                .body("Thành công")
                .build());
        WireResponse response = transport.exchange(post("{\"tên\":1}"));
        RecordedRequest seen = server.takeRequest();
        assertThat(seen.getRequestLine())
                .isEqualTo("POST /mapi/login?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider HTTP/1.1");
        assertThat(seen.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(seen.getHeaders().get("Charset")).isEqualTo("utf-8");
        assertThat(seen.getHeaders().values("dstcode")).containsExactly("VN:GOV:000.00.00.G22:vpcpdvcprovider");
        assertThat(seen.getHeaders().get("Content-Length")).isEqualTo("10");
        assertThat(seen.getHeaders().get("User-Agent")).isEqualTo("lienthong");
        assertThat(seen.getBody().utf8()).isEqualTo("{\"tên\":1}");
        assertThat(response.status()).isEqualTo(200);
        assertThat(new String(response.body(), UTF_8)).isEqualTo("Thành công");
        assertThat(response.headers().get("X-ONE")).containsExactly("a", "b");
        assertThat(response.header("x-ONE")).contains("a");
        assertThat(response.header("absent")).isEmpty();
    }

    @Test
    void anEncodedQueryStaysEncoded() throws Exception {
        server.enqueue(new MockResponse.Builder().build());
        transport.exchange(WireRequest.get(uri("/a%2Fb?dstcode=VN%3AGOV&x=%C4%91")));
        assertThat(server.takeRequest().getRequestLine()).isEqualTo("GET /a%2Fb?dstcode=VN%3AGOV&x=%C4%91 HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 401, 404, 408, 421, 429, 500, 503})
    @Tag("LT-TRN-008")
    void oneExchangeIsOneRequestForEveryStatus(int status) {
        for (int i = 0; i < 4; i++) {
            server.enqueue(new MockResponse.Builder()
                    .code(status)
                    .addHeader("Location", "/elsewhere")
                    .addHeader("Retry-After", "0")
                    .addHeader("WWW-Authenticate", "Basic realm=\"a\"")
                    .body("words")
                    .build());
        }
        WireResponse got = transport.exchange(WireRequest.get(uri("/")));
        assertThat(got.status()).isEqualTo(status);
        assertThat(got.header("Retry-After")).contains("0");
        assertThat(new String(got.body(), UTF_8)).isEqualTo("words");
        assertThat(transport.exchange(post("x")).status()).isEqualTo(status);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void connectionsAreKeptForTheNextExchange() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder().body("a").build());
            transport.exchange(post("x"));
        }
        server.takeRequest();
        server.takeRequest();
        assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(2);
    }

    @Test
    void anAnswerWithoutABodyIsComplete() {
        server.enqueue(new MockResponse.Builder().code(204).build());
        assertThat(transport.exchange(post("x")).body()).isEmpty();
    }

    @Test
    void doesNotStoreCookies() throws Exception {
        server.enqueue(new MockResponse.Builder().addHeader("Set-Cookie", "a=b").build());
        server.enqueue(new MockResponse.Builder().build());
        transport.exchange(post("x"));
        transport.exchange(post("x"));
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @Test
    void refusesAnInvalidHeaderWithoutQuotingIt() {
        WireRequest request = post("x");
        assertThatThrownBy(() -> request.withHeader("dstcode", "canary ệ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> request.withHeader("dstcode", "canary\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> request.withHeader("canary one", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
    }

    @Test
    void theTextFormContainsNoMessageContent() {
        assertThat(post("canary").toString()).isEqualTo("WireRequest[POST, 6 bytes]");
        assertThat(new WireResponse(200, Map.of(), new byte[2]).toString()).isEqualTo("WireResponse[200, 2 bytes]");
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            server.enqueue(new MockResponse.Builder()
                    .addHeader("CONTENT-ENCODING", "IDENTITY")
                    .body("a")
                    .build());
            assertThat(transport
                            .exchange(WireRequest.get(
                                    URI.create(uri("/").toString().replace("http", "HTTP"))))
                            .body())
                    .hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
