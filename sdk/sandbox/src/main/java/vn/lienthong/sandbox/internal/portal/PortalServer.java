package vn.lienthong.sandbox.internal.portal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.LoopbackAddress;
import vn.lienthong.sandbox.internal.SandboxThreads;

/** The portal on the JDK's HTTP server, on a separate port that only the proxy uses. */
public final class PortalServer implements AutoCloseable {
    private static final int WORKERS = 16;
    private static final int BACKLOG = 128;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // The JDK's server writes head and body separately. Without this option, each answer waits for a delayed
        // acknowledgement.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(WORKERS, SandboxThreads.threadFactory("portal"));

    public PortalServer(PortalSimulator portal, ExchangeLog ledger, SandboxOptions options, FallbackHandler aside)
            throws IOException {
        server = HttpServer.create(LoopbackAddress.at(0), BACKLOG);
        server.createContext("/", new PortalHandler(portal, ledger, options, aside));
        server.setExecutor(workers);
        startAsDaemon();
    }

    /** Starts the server on a daemon thread, because its own thread inherits that property. */
    private void startAsDaemon() throws IOException {
        Thread starter = SandboxThreads.threadFactory("start").newThread(server::start);
        starter.start();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IOException("interrupted while starting", e);
        }
    }

    public InetSocketAddress address() {
        return server.getAddress();
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
