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
 * An idle connection turned out to be dead before anything was sent on it.
 *
 * <p>OkHttp looks only at connections that were idle for ten seconds and relies on repeating for the rest, which a create
 * may not do: its outcome would be unknown whenever a server closes idle connections early. So every connection that was
 * idle for a moment is looked at, which costs the millisecond that is the shortest wait of a socket.
 */
final class StaleConnectionException extends IOException {
    private static final long LOOKED_AT_AFTER_NANOS = 100_000_000;

    /**
     * Whether the server has closed the connection, or has said something on it without being asked: that would be taken
     * for the answer to the next request.
     */
    static boolean is(RealConnection connection, OkHttpClient client, RealInterceptorChain chain) throws IOException {
        long idleSince = connection.getIdleAtNs();
        if (idleSince == Long.MAX_VALUE) {
            return false;
        }
        boolean idled = System.nanoTime() - idleSince >= LOOKED_AT_AFTER_NANOS;
        boolean stale = holdsMore(connection.newCodec$okhttp(client, chain)) || (idled && !silent(connection.socket()));
        if (stale) {
            connection.noNewExchanges();
        }
        return stale;
    }

    /** Whether bytes were read together with the end of the last answer. */
    private static boolean holdsMore(ExchangeCodec codec) {
        return codec.getSocket() instanceof BufferedSocket socket
                && !socket.getSource().getBuffer().exhausted();
    }

    private static boolean silent(Socket socket) {
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
