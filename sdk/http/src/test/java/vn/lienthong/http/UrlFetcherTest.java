package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;

class UrlFetcherTest {
    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger lookups = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + server.getPort() + path;
    }

    /** Returns a guard that resolves every test name to this machine and allows it. */
    private UrlGuard.UrlGuardBuilder loopbackGuard() {
        return UrlGuard.builder()
                .plainHttp()
                .port(server.getPort())
                .range("127.0.0.0/8")
                .resolver(host -> {
                    lookups.incrementAndGet();
                    return List.of(InetAddress.getByName(host.endsWith(".test") ? "127.0.0.1" : host));
                });
    }

    private static String fetch(UrlGuard guard, WireRequest request) throws IOException {
        try (UrlFetcher fetcher = UrlFetcher.open(ClientOptions.defaults(), guard)) {
            return fetcher.fetch(request, in -> new String(in.body().readAllBytes(), "UTF-8"));
        }
    }

    private String fetch(UrlGuard guard, String url) throws IOException {
        return fetch(guard, WireRequest.get(URI.create(url)));
    }

    private UrlRefusalReason catchRefusal(UrlGuard guard, String url) {
        return catchThrowableOfType(UrlRefusedException.class, () -> fetch(guard, url))
                .reason();
    }

    private void redirect(int status, String location) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Location", location)
                .build());
    }

    @Test
    @Tag("LT-FILE-003")
    @DisplayName("By default this machine is refused, and no connection is made")
    void refused() {
        UrlGuard guard = UrlGuard.builder().plainHttp().port(server.getPort()).build();
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
            assertThat(catchRefusal(guard, url(host, "/a"))).as(host).isEqualTo(UrlRefusalReason.ADDRESS);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    @DisplayName("An allowed file is read as a stream, uncompressed and on a separate connection")
    void taken() throws Exception {
        server.enqueue(new MockResponse.Builder().body("nội dung").build());
        assertThat(fetch(loopbackGuard().build(), url("files.test", "/a?b=c"))).isEqualTo("nội dung");
        var request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/a?b=c");
        assertThat(request.getHeaders().get("Accept-Encoding")).isEqualTo("identity");
        assertThat(request.getHeaders().get("Connection")).isEqualTo("close");
    }

    @Test
    @Tag("LT-FILE-004")
    @DisplayName("A name that a second look-up would send elsewhere is looked up once, and that address is used")
    void changingResolver() throws Exception {
        server.enqueue(new MockResponse.Builder().body("first").build());
        UrlGuard guard = loopbackGuard()
                .resolver(host ->
                        List.of(InetAddress.getByName(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.9")))
                .build();
        assertThat(fetch(guard, url("changing.test", "/"))).isEqualTo("first");
        assertThat(lookups).hasValue(1);
    }

    @Test
    @Tag("LT-FILE-004")
    @DisplayName("A name that is public at the first look and leads here at the second one never leads here")
    void rebinding() {
        UrlGuard guard = UrlGuard.builder()
                .plainHttp()
                .port(server.getPort())
                .resolver(host ->
                        List.of(InetAddress.getByName(lookups.getAndIncrement() == 0 ? "192.0.3.1" : "127.0.0.1")))
                .build();
        Timeouts brief =
                Timeouts.defaults().toBuilder().connect(Duration.ofMillis(300)).build();
        WireRequest request =
                WireRequest.get(URI.create(url("rebinding.test", "/"))).withTimeouts(brief);
        assertThatThrownBy(() -> fetch(guard, request)).isInstanceOf(TransportException.class);
        assertThat(server.getRequestCount()).isZero();
        assertThatThrownBy(() -> fetch(guard, request)).isInstanceOf(UrlRefusedException.class);
    }

    @Test
    @Tag("LT-FILE-005")
    @DisplayName("A redirect to another host is followed through the guard, without headers")
    void redirected() throws Exception {
        redirect(302, url("other.test", "/b"));
        server.enqueue(new MockResponse.Builder().body("there").build());
        WireRequest request =
                WireRequest.get(URI.create(url("files.test", "/a"))).withHeader("Authorization", "Bearer canary");
        assertThat(fetch(loopbackGuard().build(), request)).isEqualTo("there");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer canary");
        var second = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(second).isNotNull();
        assertThat(second.getTarget()).isEqualTo("/b");
        assertThat(second.getHeaders().get("Authorization")).isNull();
    }

    @ParameterizedTest
    @Tag("LT-FILE-005")
    @DisplayName("A redirect to what is refused is refused")
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/",
                "http://[::1]:PORT/",
                "http://[::ffff:10.0.0.1]:PORT/",
                "http://10.0.0.1:PORT/",
                "http://169.254.169.254:PORT/latest/meta-data",
                "//10.0.0.1:PORT/",
                "file:///etc/passwd",
                "http://2130706433:PORT/",
                "http://a@files.test:PORT/",
                "http://[64:ff9b::7f00:2]:PORT/"
            })
    void redirectedInside(String place) {
        UrlGuard guard = UrlGuard.builder()
                .plainHttp()
                .port(server.getPort())
                .range("127.0.0.1/32")
                .build();
        redirect(302, place.replace("PORT", Integer.toString(server.getPort())));
        assertThatThrownBy(() -> fetch(guard, url("127.0.0.1", "/"))).isInstanceOf(UrlRefusedException.class);
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    @Tag("LT-FILE-005")
    @DisplayName("A loop of redirects ends, and a request with a body follows none")
    void loops() {
        for (int i = 0; i < 7; i++) {
            redirect(302, "/again");
        }
        assertThat(catchRefusal(loopbackGuard().build(), url("files.test", "/")))
                .isEqualTo(UrlRefusalReason.REDIRECT);
        assertThat(server.getRequestCount()).isEqualTo(6);
        assertThatThrownBy(() ->
                        fetch(loopbackGuard().build(), WireRequest.post(URI.create(url("a.test", "/")), new byte[1])))
                .isInstanceOf(UrlRefusedException.class);
        assertThat(server.getRequestCount()).isEqualTo(7);
    }

    @Test
    @DisplayName("A refusal, a compressed body and a failure of the reader are distinguished")
    void failures() {
        server.enqueue(new MockResponse.Builder().code(404).build());
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Encoding", "gzip")
                .body("x")
                .build());
        server.enqueue(new MockResponse.Builder().body("x").build());
        assertThatThrownBy(() -> fetch(loopbackGuard().build(), url("a.test", "/")))
                .isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> fetch(loopbackGuard().build(), url("a.test", "/")))
                .isInstanceOf(MalformedAnswerException.class);
        try (UrlFetcher fetcher =
                UrlFetcher.open(ClientOptions.defaults(), loopbackGuard().build())) {
            assertThatThrownBy(() -> fetcher.fetch(WireRequest.get(URI.create(url("a.test", "/"))), in -> {
                        throw new IOException("the disk is full");
                    }))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("All redirects together have the time of one call, and not each of them")
    void slowRedirects() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder()
                    .code(302)
                    .setHeader("Location", "/again")
                    .headersDelay(700, TimeUnit.MILLISECONDS)
                    .build());
        }
        server.enqueue(new MockResponse.Builder().body("too late").build());
        Timeouts brief =
                Timeouts.defaults().toBuilder().call(Duration.ofMillis(2_000)).build();
        WireRequest request = WireRequest.get(URI.create(url("a.test", "/"))).withTimeouts(brief);
        assertThatThrownBy(() -> fetch(loopbackGuard().build(), request))
                .isInstanceOf(TransportException.class)
                .rootCause()
                .hasMessage("call timeout");
        assertThat(server.getRequestCount()).isLessThan(6);
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A name whose look-up hangs ends with the time of the call, and nothing is sent")
    void hangingName() {
        CountDownLatch never = new CountDownLatch(1);
        UrlGuard guard = loopbackGuard()
                .resolver(host -> {
                    try {
                        throw new UnknownHostException("waited " + never.await(30, TimeUnit.SECONDS));
                    } catch (InterruptedException e) {
                        throw new UnknownHostException("interrupted");
                    }
                })
                .build();
        Timeouts brief =
                Timeouts.defaults().toBuilder().call(Duration.ofMillis(200)).build();
        WireRequest request = WireRequest.get(URI.create(url("a.test", "/"))).withTimeouts(brief);
        assertThatThrownBy(() -> fetch(guard, request))
                .isInstanceOf(TransportException.class)
                .rootCause()
                .hasMessage("call timeout");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A body that drips for ever ends with the time of the whole")
    void drip() {
        server.enqueue(new MockResponse.Builder()
                .body("x".repeat(100_000))
                .throttleBody(1, 50, TimeUnit.MILLISECONDS)
                .build());
        Timeouts brief =
                Timeouts.defaults().toBuilder().call(Duration.ofMillis(600)).build();
        WireRequest request =
                WireRequest.get(URI.create(url("a.test", "/canary"))).withTimeouts(brief);
        assertThatThrownBy(() -> fetch(loopbackGuard().build(), request))
                .isInstanceOf(TransportException.class)
                .rootCause()
                .hasMessage("call timeout");
    }
}
