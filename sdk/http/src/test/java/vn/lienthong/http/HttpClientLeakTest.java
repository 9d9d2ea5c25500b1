package vn.lienthong.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.testing.CapturedLog;

/**
 * Tests that no log line at the finest level and no exception contains message content, for any failure
 * (LT-PRIV-001).
 */
@Tag("LT-PRIV-001")
@Timeout(60)
class HttpClientLeakTest {
    private static final String CANARY = "canary";

    private final MockWebServer server = new MockWebServer();
    private final CapturedLog log = new CapturedLog("mockwebserver3.MockWebServer");
    private final List<CallObserver.AttemptRecord> attempts = new ArrayList<>();
    private CallExecutor calls;
    private SessionManager sessions;

    @BeforeEach
    void start() throws Exception {
        server.start();
        ClientOptions options = ClientOptions.defaults().toBuilder()
                .retryPolicy(new RetryPolicy(0, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .limits(new ResponseLimits(5_000, 100))
                .observer(attempts::add)
                .build();
        calls = CallExecutor.open(options);
        sessions = calls.sessions(
                "agency", () -> new Secret("canary-session"), SessionPolicy.defaults(), SessionStore.inMemory());
    }

    @AfterEach
    void stop() {
        calls.close();
        server.close();
        log.close();
    }

    private void send(Operation operation) {
        AuthenticatedCall<String> call = new AuthenticatedCall<>(
                "probe",
                operation,
                token -> WireRequest.post(
                                URI.create(server.url("/canary-path?id=canary-query")
                                        .toString()),
                                ("canary-body " + token.value()).getBytes(UTF_8))
                        .withHeader("X-Key", "canary-header"),
                reply -> new String(reply.response().body(), UTF_8),
                body -> new ErrorDetail(body.isEmpty() ? "1" : "0", "phiên canary-message", null));
        try {
            calls.send(call, sessions);
        } catch (LienThongException e) {
            log.recordThrown(e);
        }
    }

    private static MockResponse.Builder answer(int status) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("X-Answer", "canary-answer-header")
                .addHeader("Location", "http://elsewhere.test/canary-location")
                .body("canary-answer-body");
    }

    private void sendThroughAllFailures() {
        for (int status : new int[] {200, 302, 400, 401, 404, 429, 500, 503}) {
            server.enqueue(answer(status).build());
        }
        server.enqueue(answer(200).status("canary-status-line").build());
        server.enqueue(
                answer(200).addHeader("Content-Encoding", "canary-encoding").build());
        server.enqueue(answer(200).body(new Buffer().write(new byte[6_000])).build());
        server.enqueue(
                answer(200).onResponseStart(new SocketEffect.CloseSocket()).build());
        server.enqueue(
                answer(200).onResponseBody(new SocketEffect.CloseSocket()).build());
        server.enqueue(answer(200).body("").build());
        server.enqueue(answer(200).body("").build());
        for (int i = 0; i < 7; i++) {
            send(i % 2 == 0 ? Operation.READ : Operation.CREATE);
        }
        for (int i = 0; i < 7; i++) {
            send(i % 2 == 0 ? Operation.CREATE : Operation.READ);
        }
    }

    @Test
    void noFailureDisclosesMessageContent() throws Exception {
        sendThroughAllFailures();

        assertThat(server.getRequestCount()).isEqualTo(15);
        RecordedRequest seen = server.takeRequest();
        assertThat(seen.getBody().utf8()).contains("canary-body canary-session");
        assertThat(seen.getHeaders().get("X-Key")).isEqualTo("canary-header");
        assertThat(log.thrown()).hasSize(13);
        assertThat(attempts).hasSize(15);
        assertThat(log.logLines()).hasSizeGreaterThanOrEqualTo(14).noneMatch(line -> line.contains(CANARY));
        assertThat(log.thrown()).noneMatch(text -> text.contains(CANARY));
        assertThat(attempts.toString()).doesNotContain(CANARY);
        assertThat(calls.toString() + sessions).doesNotContain(CANARY);
    }

    @Test
    void oneCallIsOneLineAndALeakWouldBeDetected() {
        server.enqueue(answer(200).build());
        send(Operation.READ);
        assertThat(log.logLines().stream().filter(line -> line.startsWith("log vn.lienthong.http: ")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line)
                                .matches(
                                        "log vn.lienthong.http: probe READ status=200 attempts=1 ms=[0-9]+ out=26 in=18 id=[a-z0-9]+"));
        LoggerFactory.getLogger("probe").trace("canary {}", 1);
        java.util.logging.Logger.getLogger("probe").finest("canary 2");
        assertThat(log.logLines().stream().filter(line -> line.contains(CANARY)))
                .hasSize(2);
    }
}
