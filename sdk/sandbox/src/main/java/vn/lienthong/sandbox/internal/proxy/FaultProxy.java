package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.SandboxThreads;

/**
 * The proxy that clients connect to; every request passes it, with or without a fault.
 *
 * <p>It uses one thread per connection, for at most {@link #MAX_CONNECTIONS} connections, with as many waiting.
 * {@link #close()} ends all of them.
 */
public final class FaultProxy implements AutoCloseable {
    static final int MAX_CONNECTIONS = 512;
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sandbox");

    private final RestartableListener listener;
    private final UpstreamConnectionPool upstream;
    private final ExchangeLog exchangeLog;
    private final Runnable endSessions;
    private final FaultScheduler scheduler = new FaultScheduler();
    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor timer;
    private final Set<ClientConnection> openConnections = ConcurrentHashMap.newKeySet();
    private final Thread acceptor;
    private volatile boolean running = true;
    private @Nullable ScheduledFuture<?> reopening;

    /**
     * Starts to listen.
     *
     * @param port port on 127.0.0.1; 0 for a free port
     * @param portal address of the portal behind the proxy
     * @param ledger log of the requests
     * @param endSessions action that ends all sessions, for the fault of that name
     */
    public FaultProxy(int port, InetSocketAddress portal, ExchangeLog ledger, Runnable endSessions) throws IOException {
        this.upstream = new UpstreamConnectionPool(portal);
        this.exchangeLog = ledger;
        this.endSessions = endSessions;
        this.listener = new RestartableListener(port);
        this.workers = new ThreadPoolExecutor(
                MAX_CONNECTIONS,
                MAX_CONNECTIONS,
                2,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MAX_CONNECTIONS),
                SandboxThreads.threadFactory("line"));
        workers.allowCoreThreadTimeOut(true);
        this.timer = new ScheduledThreadPoolExecutor(1, SandboxThreads.threadFactory("timer"));
        this.acceptor = SandboxThreads.threadFactory("door").newThread(this::acceptAll);
        acceptor.start();
    }

    public int port() {
        return listener.port();
    }

    /** Sets a plan and resets the counters. */
    public void plan(FaultPlan plan) {
        scheduler.plan(plan);
    }

    /** Refuses connections until {@link #open()} and closes idle connections. */
    public synchronized void shutDown() throws IOException {
        if (reopening != null) {
            reopening.cancel(false);
            reopening = null;
        }
        listener.closeListener();
        openConnections.forEach(ClientConnection::closeIfIdle);
    }

    /** Accepts connections again. */
    public synchronized void open() throws IOException {
        listener.open();
    }

    /** Refuses connections for a time. */
    synchronized void shutDownFor(Duration time) throws IOException {
        shutDown();
        reopening = timer.schedule(this::reopen, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void reopen() {
        try {
            open();
        } catch (IOException e) {
            LOG.warn("Sandbox cannot listen on port {} again: {}", listener.port(), e.getMessage());
        }
    }

    UpstreamConnectionPool upstream() {
        return upstream;
    }

    FaultScheduler scheduler() {
        return scheduler;
    }

    ExchangeLog exchangeLog() {
        return exchangeLog;
    }

    void endSessions() {
        endSessions.run();
    }

    boolean isRunning() {
        return running;
    }

    /**
     * Returns whether a connection should be closed after its answer, because connections are refused or others wait
     * for a thread.
     */
    boolean shouldCloseConnection() {
        return !listener.isOpen() || isCrowded();
    }

    boolean isCrowded() {
        return !workers.getQueue().isEmpty();
    }

    void removeConnection(ClientConnection line) {
        openConnections.remove(line);
    }

    private void acceptAll() {
        while (running) {
            try {
                serve(listener.accept());
            } catch (IOException e) {
                if (running) {
                    LOG.debug("Accepting a connection failed: {}", e.getMessage());
                }
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        ClientConnection line = new ClientConnection(this, socket);
        openConnections.add(line);
        try {
            workers.execute(line);
        } catch (RejectedExecutionException e) {
            line.close();
        }
        if (!running || !listener.isOpen()) {
            line.closeIfIdle();
        }
    }

    @Override
    public void close() throws IOException {
        running = false;
        listener.close();
        timer.shutdownNow();
        workers.shutdown();
        openConnections.forEach(ClientConnection::close);
        try {
            acceptor.join(TimeUnit.SECONDS.toMillis(5));
            boolean ended =
                    workers.awaitTermination(5, TimeUnit.SECONDS) && timer.awaitTermination(5, TimeUnit.SECONDS);
            if (!ended) {
                LOG.warn("Some sandbox threads did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            upstream.close();
        }
    }
}
