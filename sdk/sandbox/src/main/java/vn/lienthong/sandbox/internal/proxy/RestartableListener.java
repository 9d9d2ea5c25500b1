package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.internal.LoopbackAddress;

/**
 * A listening port that can be closed, so that connections are refused, and opened again.
 *
 * <p>While it is closed, a socket that does not listen reserves the port.
 */
final class RestartableListener implements AutoCloseable {
    private static final int BACKLOG = 512;
    private static final long RETRY_DELAY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long OPEN_TIMEOUT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final InetSocketAddress address;
    private @Nullable ServerSocket listener;
    private @Nullable Socket portReservation;
    private boolean closed;

    RestartableListener(int port) throws IOException {
        ServerSocket first = listen(LoopbackAddress.at(port));
        listener = first;
        address = new InetSocketAddress(first.getInetAddress(), first.getLocalPort());
    }

    private static ServerSocket listen(InetSocketAddress where) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(where, BACKLOG);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    int port() {
        return address.getPort();
    }

    synchronized boolean isOpen() {
        return listener != null;
    }

    /** Returns the next connection; waits while the port is closed, and throws after {@link #close()}. */
    Socket accept() throws IOException {
        while (true) {
            ServerSocket current = awaitOpen();
            try {
                return current.accept();
            } catch (SocketException e) {
                if (!current.isClosed()) {
                    LockSupport.parkNanos(RETRY_DELAY_NANOS);
                }
            }
        }
    }

    private synchronized ServerSocket awaitOpen() throws IOException {
        while (true) {
            if (closed) {
                throw new SocketException("closed");
            }
            if (listener != null) {
                return listener;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SocketException("interrupted");
            }
        }
    }

    /** Stops listening; connections are refused after this method returns. */
    synchronized void closeListener() throws IOException {
        if (listener == null || closed) {
            return;
        }
        listener.close();
        listener = null;
        portReservation = reservePort();
    }

    /** Reserves the port without listening; possible after a waiting accept has released the old listener. */
    private Socket reservePort() throws IOException {
        long until = System.nanoTime() + OPEN_TIMEOUT_NANOS;
        while (true) {
            Socket holder = new Socket();
            try {
                holder.setReuseAddress(true);
                holder.bind(address);
                // Needed to bind while old connections end; from now on the port is exclusive.
                holder.setReuseAddress(false);
                return holder;
            } catch (IOException e) {
                holder.close();
                if (System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(RETRY_DELAY_NANOS / 10);
            }
        }
    }

    synchronized void open() throws IOException {
        if (listener != null || closed) {
            return;
        }
        if (portReservation != null) {
            portReservation.close();
            portReservation = null;
        }
        listener = listen(address);
        notifyAll();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        if (listener != null) {
            listener.close();
        }
        if (portReservation != null) {
            portReservation.close();
        }
    }
}
