package vn.lienthong.http.internal;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import vn.lienthong.error.TransportException.TransportPhase;

/**
 * The parts of a network failure that may be shown. Before a connection is established, the messages of the JDK name hosts
 * and certificates; later messages could quote the response, so only their types are retained (LT-PRIV-001).
 */
final class FailureText {
    private static final int DEEPEST = 8;

    private FailureText() {}

    static IOException tellable(IOException failure, TransportPhase phase) {
        boolean early = phase == TransportPhase.RESOLVE || phase == TransportPhase.CONNECT;
        if (early && fromJdk(failure)) {
            return failure;
        }
        return untold(failure);
    }

    /** Returns a failure with its types only, because even its host came from a message. */
    static IOException untold(IOException failure) {
        IOException told = new IOException(types(failure));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static boolean fromJdk(IOException failure) {
        return failure instanceof SocketException
                || failure instanceof SocketTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException;
    }

    private static String types(Throwable failure) {
        StringBuilder types = new StringBuilder(failure.getClass().getSimpleName());
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            types.append(" < ").append(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        return types.toString();
    }
}
