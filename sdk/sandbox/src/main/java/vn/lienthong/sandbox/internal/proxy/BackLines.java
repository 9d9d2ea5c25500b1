package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import vn.lienthong.sandbox.internal.Visit;

/**
 * The connections to the portal behind the proxy, shared by all clients.
 *
 * <p>They are few on purpose: the JDK's server drops idle connections beyond two hundred, and a dropped one would look
 * like a fault that nobody asked for.
 */
final class BackLines implements AutoCloseable {
    private static final int MOST = 64;

    private final InetSocketAddress portal;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<BackLine> idle = new ConcurrentLinkedDeque<>();

    BackLines(InetSocketAddress portal) {
        this.portal = portal;
    }

    /** Passes a request on and returns the answer. */
    Message carry(Visit visit, Message request) throws IOException {
        free.acquireUninterruptibly();
        try {
            BackLine waiting = idle.pollFirst();
            BackLine line = waiting == null ? new BackLine(portal) : waiting;
            Message answer = carry(line, visit, request);
            idle.addFirst(line);
            return answer;
        } finally {
            free.release();
        }
    }

    private static Message carry(BackLine line, Visit visit, Message request) throws IOException {
        try {
            return line.carry(visit, request);
        } catch (IOException e) {
            line.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (BackLine line : idle) {
            line.close();
        }
    }
}
