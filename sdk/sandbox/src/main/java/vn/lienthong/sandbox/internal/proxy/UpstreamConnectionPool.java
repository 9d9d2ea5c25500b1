package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import vn.lienthong.sandbox.internal.RequestRecord;

/**
 * The connections to the portal behind the proxy, shared by all clients.
 *
 * <p>Their number is small because the JDK's server drops idle connections beyond two hundred, which would look
 * like an injected fault.
 */
final class UpstreamConnectionPool implements AutoCloseable {
    private static final int MAX_IDLE = 64;

    private final InetSocketAddress portal;
    private final Semaphore permits = new Semaphore(MAX_IDLE, true);
    private final Deque<UpstreamConnection> idle = new ConcurrentLinkedDeque<>();

    UpstreamConnectionPool(InetSocketAddress portal) {
        this.portal = portal;
    }

    /** Forwards a request and returns the answer. */
    HttpMessage forward(RequestRecord requestRecord, HttpMessage request) throws IOException {
        permits.acquireUninterruptibly();
        try {
            UpstreamConnection waiting = idle.pollFirst();
            UpstreamConnection line = waiting == null ? new UpstreamConnection(portal) : waiting;
            HttpMessage answer = forward(line, requestRecord, request);
            idle.addFirst(line);
            return answer;
        } finally {
            permits.release();
        }
    }

    private static HttpMessage forward(UpstreamConnection line, RequestRecord requestRecord, HttpMessage request)
            throws IOException {
        try {
            return line.forward(requestRecord, request);
        } catch (IOException e) {
            line.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (UpstreamConnection line : idle) {
            line.close();
        }
    }
}
