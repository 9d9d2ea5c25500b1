package vn.lienthong.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.lienthong.portal.PortalClient;

/**
 * A relay in front of a sandbox that runs an action once: after the first lookup was answered and before the
 * answer is delivered.
 */
final class LookupRelay implements AutoCloseable {
    private final OutboxFixture fixture;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PortalClient portal;
    private Runnable afterLookup;

    LookupRelay(OutboxFixture bench, Runnable then) {
        this.fixture = bench;
        this.afterLookup = then;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::relay);
        server.setExecutor(threads);
        server.start();
        portal = OutboxFixture.client(
                bench.sandbox,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                OutboxFixture.AGENCY);
    }

    OutboxWorker worker() {
        return OutboxWorker.toPortal(fixture.database.source(), fixture.database.dialect(), portal, fixture.options());
    }

    private void relay(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(fixture.sandbox.url() + exchange.getRequestURI()))
                .header("Content-Type", "application/json")
                .header("dstcode", fixture.sandbox.dstcode())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (new String(body, StandardCharsets.UTF_8).contains(OutboxFixture.LOOKUP_SERVICE)) {
                Runnable once = afterLookup;
                afterLookup = () -> {};
                once.run();
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        portal.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
