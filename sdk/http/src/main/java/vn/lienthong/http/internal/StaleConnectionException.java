package vn.lienthong.http.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.OkHttpClient;
import okhttp3.internal.connection.BufferedSocket;
import okhttp3.internal.connection.RealConnection;
import okhttp3.internal.http.ExchangeCodec;
import okhttp3.internal.http.RealInterceptorChain;

/**
 * An idle connection that was closed before anything was sent on it.
 *
 * <p>OkHttp checks only connections that were idle for ten seconds and relies on retries for the others. A create must
 * not be retried: its outcome would be unknown whenever a server closes idle connections early. Therefore every
 * connection that was idle for a moment is checked, which costs one millisecond, the minimum socket timeout.
 */
final class StaleConnectionException extends IOException {
    private static final long IDLE_CHECK_THRESHOLD_NANOS = 100_000_000;

    /**
     * Returns whether the server has closed the connection or has sent unrequested bytes, which would be read as the
     * response to the next request.
     */
    static boolean isStale(RealConnection connection, OkHttpClient client, RealInterceptorChain chain)
            throws IOException {
        long idleSince = connection.getIdleAtNs();
        if (idleSince == Long.MAX_VALUE) {
            return false;
        }
        boolean idled = System.nanoTime() - idleSince >= IDLE_CHECK_THRESHOLD_NANOS;
        boolean stale =
                hasUnreadBytes(connection.newCodec$okhttp(client, chain)) || (idled && !isSilent(connection.socket()));
        if (stale) {
            connection.noNewExchanges();
        }
        return stale;
    }

    /** Returns whether bytes were read beyond the end of the last response. */
    private static boolean hasUnreadBytes(ExchangeCodec codec) {
        return codec.getSocket() instanceof BufferedSocket socket
                && !socket.getSource().getBuffer().exhausted();
    }

    private static boolean isSilent(Socket socket) {
        try {
            int before = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                socket.getInputStream().read();
                return false;
            } catch (SocketTimeoutException e) {
                return true;
            } finally {
                socket.setSoTimeout(before);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
