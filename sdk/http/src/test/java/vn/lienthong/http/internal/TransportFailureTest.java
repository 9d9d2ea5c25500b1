package vn.lienthong.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Timeouts;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;

@Tag("LT-TRN-008")
@Tag("LT-TRN-009")
@Timeout(60)
class TransportFailureTest {
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: b\r\n\r\nhello";
    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n";

    private final Transport transport = TransportFactory.create(ClientOptions.defaults());

    @AfterEach
    void stop() {
        transport.close();
    }

    private static Timeouts quickTimeouts() {
        return new Timeouts(
                Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(20));
    }

    private TransportException catchFailure(WireRequest request) {
        return catchThrowableOfType(TransportException.class, () -> transport.exchange(request));
    }

    private static WireRequest post(RawSocketServer server) {
        return WireRequest.post(server.uri(), "request".getBytes(UTF_8)).withTimeouts(quickTimeouts());
    }

    private static void check(TransportException e, TransportPhase phase, boolean sent) {
        assertThat(e).isNotNull();
        assertThat(e.phase()).isEqualTo(phase);
        assertThat(e.anyByteSent()).isEqualTo(sent);
    }

    @Test
    void aRefusedConnectionSentNothing() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        TransportException e = catchFailure(WireRequest.get(URI.create("http://127.0.0.1:" + port)));
        check(e, TransportPhase.CONNECT, false);
        assertThat(e.getCause()).isInstanceOf(ConnectException.class);
    }

    @Test
    void aNameWithoutAddressSentNothing() {
        Dns none = name -> {
            throw new UnknownHostException(name);
        };
        try (Transport lonely = OkHttpTransport.open(ClientOptions.defaults(), none)) {
            WireRequest request = WireRequest.get(URI.create("http://host.test/"));
            TransportException e = catchThrowableOfType(TransportException.class, () -> lonely.exchange(request));
            check(e, TransportPhase.RESOLVE, false);
        }
    }

    @Test
    void theNextAddressIsTriedWhenTheFirstRefuses() throws IOException {
        Dns two = name -> List.of(InetAddress.getByName("127.0.0.9"), InetAddress.getByName("127.0.0.1"));
        try (RawSocketServer server = new RawSocketServer(TransportFailureTest::answer);
                Transport patient = OkHttpTransport.open(ClientOptions.defaults(), two)) {
            URI uri = URI.create("http://host.test:" + server.port() + "/");
            assertThat(patient.exchange(WireRequest.post(uri, new byte[1])).status())
                    .isEqualTo(200);
        }
    }

    private static void answer(Socket socket) throws IOException {
        while (true) {
            RawSocketServer.readRequest(socket);
            RawSocketServer.send(socket, ANSWER);
        }
    }

    @Test
    void timesOutWhenTheServerNeverAnswers() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> RawSocketServer.sleep(20_000))) {
            TransportException e = catchFailure(post(server));
            check(e, TransportPhase.RECEIVE, true);
            assertThat(e.getCause()).isInstanceOf(SocketTimeoutException.class).hasMessage("read timeout");
        }
    }

    @Test
    void timesOutWhenTheServerStopsReading() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> RawSocketServer.sleep(20_000))) {
            WireRequest big = WireRequest.post(server.uri(), new byte[30 << 20]).withTimeouts(quickTimeouts());
            TransportException e = catchFailure(big);
            check(e, TransportPhase.SEND, true);
            assertThat(e.getCause()).hasMessage("write timeout");
        }
    }

    @Test
    void timesOutWhenTheAnswerIsTooSlow() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> {
            RawSocketServer.readRequest(socket);
            RawSocketServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            for (int i = 0; i < 1000; i++) {
                RawSocketServer.send(socket, "a");
                RawSocketServer.sleep(50);
            }
        })) {
            Timeouts brief =
                    quickTimeouts().toBuilder().call(Duration.ofMillis(900)).build();
            long begun = System.nanoTime();
            TransportException e = catchFailure(post(server).withTimeouts(brief));
            check(e, TransportPhase.RECEIVE, true);
            assertThat(e.getCause()).hasMessage("call timeout");
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofMillis(850), Duration.ofSeconds(5));
        }
    }

    @Test
    void aHandshakeThatHangsSentNothing() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> RawSocketServer.sleep(20_000))) {
            URI secure = URI.create("https://127.0.0.1:" + server.port() + "/");
            TransportException e =
                    catchFailure(WireRequest.post(secure, new byte[1]).withTimeouts(quickTimeouts()));
            check(e, TransportPhase.CONNECT, false);
            assertThat(e.getCause()).hasMessage("connect timeout");
        }
    }

    @Test
    void aServerThatSpeaksNoTlsSentNothing() throws IOException {
        try (RawSocketServer server =
                new RawSocketServer(socket -> RawSocketServer.send(socket, "HTTP/1.1 400 canary\r\n\r\n"))) {
            URI secure = URI.create("https://127.0.0.1:" + server.port() + "/");
            check(catchFailure(WireRequest.post(secure, new byte[1])), TransportPhase.CONNECT, false);
        }
    }

    @Test
    void anEstablishedConnectionThatIsResetCountsAsSent() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> {
            socket.getInputStream().read();
            RawSocketServer.reset(socket);
        })) {
            TransportException e = catchFailure(post(server));
            assertThat(e.anyByteSent()).isTrue();
            assertThat(e.phase()).isIn(TransportPhase.SEND, TransportPhase.RECEIVE);
        }
    }

    @Test
    void neverAcceptsAnAnswerCutAtAnyByte() throws IOException {
        for (String answer : new String[] {ANSWER, CHUNKED}) {
            byte[] bytes = answer.getBytes(UTF_8);
            try (RawSocketServer server = new RawSocketServer(socket -> {})) {
                for (int cut = 0; cut < bytes.length; cut++) {
                    int most = cut;
                    server.setHandler(socket -> {
                        RawSocketServer.readRequest(socket);
                        RawSocketServer.send(socket, bytes, most);
                    });
                    check(catchFailure(post(server)), TransportPhase.RECEIVE, true);
                }
                server.setHandler(socket -> {
                    RawSocketServer.readRequest(socket);
                    RawSocketServer.send(socket, bytes, bytes.length);
                });
                assertThat(transport.exchange(post(server)).body()).isEqualTo("hello".getBytes(UTF_8));
                assertThat(server.connections).hasValue(bytes.length + 1);
            }
        }
    }

    @Test
    void aRequestCutAtAnyByteCountsAsSentAndIsSentOnce() throws IOException, InterruptedException {
        try (RawSocketServer server = new RawSocketServer(socket -> {})) {
            for (int cut = 1; cut < 150; cut += 3) {
                int most = cut;
                server.setHandler(socket -> {
                    socket.getInputStream().readNBytes(most);
                    RawSocketServer.reset(socket);
                });
                int before = server.connections.get();
                TransportException e = catchFailure(post(server));
                assertThat(e.anyByteSent()).isTrue();
                // On a busy machine the client may give up before the server's thread has accepted the connection.
                for (int waited = 0; server.connections.get() == before && waited < 500; waited++) {
                    Thread.sleep(10);
                }
                assertThat(server.connections).hasValue(before + 1);
            }
        }
    }

    @Test
    void aPooledConnectionThatTheServerHasClosedIsNotUsed() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> {
            RawSocketServer.readRequest(socket);
            RawSocketServer.send(socket, ANSWER);
        })) {
            for (int i = 0; i < 5; i++) {
                assertThat(transport.exchange(post(server)).status()).isEqualTo(200);
                RawSocketServer.sleep(150);
            }
            assertThat(server.connections).hasValue(5);
        }
    }

    @Test
    void aPooledConnectionThatIsStillGoodIsUsedAfterAWhile() throws IOException {
        try (RawSocketServer server = new RawSocketServer(TransportFailureTest::answer)) {
            for (int i = 0; i < 3; i++) {
                assertThat(transport.exchange(post(server)).status()).isEqualTo(200);
                RawSocketServer.sleep(150);
            }
            assertThat(server.connections).hasValue(1);
        }
    }

    @Test
    void doesNotReuseAConnectionWithUnsolicitedData() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> {
            RawSocketServer.readRequest(socket);
            RawSocketServer.send(socket, ANSWER + "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
            RawSocketServer.sleep(5_000);
        })) {
            for (int i = 0; i < 3; i++) {
                assertThat(transport.exchange(post(server)).status()).isEqualTo(200);
                RawSocketServer.sleep(150);
            }
            assertThat(server.connections).hasValue(3);
        }
    }

    @Test
    void doesNotDiscloseAnInvalidAnswer() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> {
            RawSocketServer.readRequest(socket);
            RawSocketServer.send(socket, "canary is no status line\r\n\r\n");
        })) {
            TransportException e = catchFailure(post(server));
            check(e, TransportPhase.RECEIVE, true);
            assertThat(e.getCause()).hasMessage("ProtocolException");
        }
    }

    @Test
    void acceptsAnAnswerSentBeforeTheRequestWasRead() throws IOException {
        try (RawSocketServer server = new RawSocketServer(socket -> {
            socket.getInputStream().readNBytes(10);
            RawSocketServer.send(socket, "HTTP/1.1 413 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.shutdownOutput();
            RawSocketServer.sleep(200);
            RawSocketServer.reset(socket);
        })) {
            WireRequest big = WireRequest.post(server.uri(), new byte[20 << 20]);
            assertThat(transport.exchange(big).status()).isEqualTo(413);
        }
    }

    @Test
    void anInterruptedThreadDoesNotSend() throws IOException {
        try (RawSocketServer server = new RawSocketServer(TransportFailureTest::answer)) {
            Thread.currentThread().interrupt();
            TransportException e = catchFailure(post(server));
            assertThat(Thread.interrupted()).isTrue();
            check(e, TransportPhase.CONNECT, false);
            assertThat(server.connections).hasValue(0);
        }
    }
}
