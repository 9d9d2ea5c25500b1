package vn.lienthong.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.http.Credentials;
import vn.lienthong.portal.AdapterDestination;
import vn.lienthong.portal.AdapterEndpoints;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.PortalOptionsBuilder;

/**
 * A server on the loopback address that accepts every request without checks, so that only the client is measured.
 */
final class FixedAnswerServer implements AutoCloseable {
    static final String LOGIN_PATH = "/login";
    static final String SERVICE_PATH = "/integration";

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private volatile byte[] lastBody = new byte[0];

    FixedAnswerServer() {
        try {
            // Otherwise the server's answers would wait for the client's delayed acknowledgement, which would hide any
            // cost.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("could not open a port", e);
        }
        server.setExecutor(workers);
        server.createContext(LOGIN_PATH, exchange -> sendAnswer(exchange, "{\"error_code\":\"0\",\"session\":\"1\"}"));
        server.createContext(
                SERVICE_PATH,
                exchange -> sendAnswer(exchange, "{\"error_code\":\"0\",\"message\":\"Đồng bộ hồ sơ thành công\"}"));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns the options of a client of such a server. */
    static PortalOptions options(String url) {
        return PortalOptionsBuilder.builder()
                .endpoints(new AdapterEndpoints(URI.create(url), LOGIN_PATH, SERVICE_PATH, SERVICE_PATH))
                .destination(new AdapterDestination("VN:GOV:benchmark", AdapterDestination.DestinationPlace.HEADER))
                .agency(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"))
                .credentials(() -> new Credentials("benchmark", Secret.of("benchmark")))
                .build();
    }

    /** Returns the body of the last request. */
    byte[] lastBody() {
        return lastBody.clone();
    }

    private void sendAnswer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            lastBody = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
