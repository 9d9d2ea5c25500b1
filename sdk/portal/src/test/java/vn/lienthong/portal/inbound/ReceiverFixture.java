package vn.lienthong.portal.inbound;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.lienthong.portal.inbound.entry.CallerCheck;
import vn.lienthong.portal.inbound.inbox.Inbox;

/** An agency's receiver on the JDK's server at 127.0.0.1, and a client of it. */
public final class ReceiverFixture implements AutoCloseable {
    static final String FORWARD = "/VXPAdapter/RestService/forward/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    public final PortalReceiver receiver;

    public ReceiverFixture(PortalReceiverBuilder parts) {
        receiver = parts.build();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/portal/", new JdkHttpEntry(receiver));
        server.setExecutor(threads);
        server.start();
    }

    /** Returns a receiver builder that allows every caller on this machine. */
    public static PortalReceiverBuilder parts() {
        return PortalReceiver.builder()
                .callers(CallerCheck.networkOnly("127.0.0.0/8", "::1/128"))
                .inbox(Inbox.inMemory(1_000));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI url(String service) {
        return URI.create("http://127.0.0.1:" + port() + "/portal" + FORWARD + service);
    }

    public HttpResponse<String> post(String service, String body) {
        return post(service, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String service, byte[] body) {
        return send(HttpRequest.newBuilder(url(service))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        receiver.close();
        threads.shutdownNow();
    }
}
