package vn.lienthong.sandbox.internal;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An HTTP server beside the portal, on a free port of 127.0.0.1 with daemon threads. */
public final class SideServer implements AutoCloseable {
    private static final int WORKERS = 8;

    private final HttpServer server;
    private final ExecutorService workers;

    private SideServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /** Starts a server with one handler for all paths. */
    public static SideServer start(String role, HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(LoopbackAddress.at(0), 0);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, SandboxThreads.threadFactory(role));
        server.createContext("/", handler);
        server.setExecutor(workers);
        SideServer side = new SideServer(server, workers);
        Thread starter = SandboxThreads.threadFactory(role + "-start").newThread(server::start);
        starter.start();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            side.close();
            throw new IOException("interrupted while starting", e);
        }
        return side;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        try {
            workers.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
