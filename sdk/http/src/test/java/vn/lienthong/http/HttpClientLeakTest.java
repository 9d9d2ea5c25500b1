package vn.lienthong.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
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

/** Nothing of a message shows in logs at the finest level or in exceptions, whatever goes wrong (LT-PRIV-001). */
@Tag("LT-PRIV-001")
@Timeout(60)
class HttpClientLeakTest {
    private static final String CANARY = "canary";

    private final MockWebServer server = new MockWebServer();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final List<String> julLines = new CopyOnWriteArrayList<>();
    private final List<String> stackTraces = new ArrayList<>();
    private final List<CallObserver.AttemptRecord> attempts = new ArrayList<>();
    private final Handler jul = new Handler() {
        @Override
        public void publish(LogRecord record) {
            julLines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private CallExecutor calls;
    private SessionManager sessions;

    @BeforeEach
    void start() throws Exception {
        server.start();
        root().setLevel(Level.TRACE);
        lines.start();
        root().addAppender(lines);
        julRoot().addHandler(jul);
        julRoot().setLevel(java.util.logging.Level.ALL);
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
        root().detachAppender(lines);
        root().setLevel(Level.OFF);
        julRoot().removeHandler(jul);
        julRoot().setLevel(java.util.logging.Level.INFO);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static java.util.logging.Logger julRoot() {
        return LogManager.getLogManager().getLogger("");
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
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            stackTraces.add(text.toString());
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
    void nothingOfAMessageIsToldWhateverGoesWrong() throws Exception {
        sendThroughAllFailures();

        assertThat(server.getRequestCount()).isEqualTo(15);
        RecordedRequest seen = server.takeRequest();
        assertThat(seen.getBody().utf8()).contains("canary-body canary-session");
        assertThat(seen.getHeaders().get("X-Key")).isEqualTo("canary-header");
        assertThat(stackTraces).hasSize(13);
        assertThat(attempts).hasSize(15);
        assertThat(loggedLines()).hasSizeGreaterThanOrEqualTo(14).noneMatch(line -> line.contains(CANARY));
        assertThat(stackTraces).noneMatch(text -> text.contains(CANARY));
        assertThat(attempts.toString()).doesNotContain(CANARY);
        assertThat(calls.toString() + sessions).doesNotContain(CANARY);
    }

    /** What OkHttp and mockwebserver's own loggers write counts too, but for what the server itself says. */
    private List<String> loggedLines() {
        List<String> all = new ArrayList<>();
        lines.list.forEach(line -> all.add(line.getLoggerName() + " " + line.getFormattedMessage()));
        julLines.stream().filter(line -> !line.contains("MockWebServer")).forEach(all::add);
        return all;
    }

    @Test
    void oneCallIsOneLineAndALeakWouldBeSeen() {
        server.enqueue(answer(200).build());
        send(Operation.READ);
        assertThat(loggedLines().stream().filter(line -> line.startsWith("vn.lienthong.http ")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line)
                                .matches(
                                        "vn.lienthong.http probe READ status=200 attempts=1 ms=[0-9]+ out=26 in=18 id=[a-z0-9]+"));
        LoggerFactory.getLogger("probe").trace("canary {}", 1);
        java.util.logging.Logger.getLogger("probe").finest("canary 2");
        assertThat(loggedLines().stream().filter(line -> line.contains(CANARY))).hasSize(2);
    }
}
