package vn.lienthong.http.internal;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import vn.lienthong.error.TransportException.TransportPhase;

/**
 * The parts of a network failure that may be shown. Before a connection is established, the messages of the JDK name
 * hosts and certificates; later messages could quote the response, so only their types are retained (LT-PRIV-001).
 */
final class FailureSanitizer {
    private static final int MAX_CAUSE_DEPTH = 8;

    private FailureSanitizer() {}

    static IOException sanitize(IOException failure, TransportPhase phase) {
        boolean early = phase == TransportPhase.RESOLVE || phase == TransportPhase.CONNECT;
        if (early && isJdkException(failure)) {
            return failure;
        }
        return dropMessages(failure);
    }

    /** Returns a failure with its types only, because even its host came from a message. */
    static IOException dropMessages(IOException failure) {
        IOException told = new IOException(typeNames(failure));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static boolean isJdkException(IOException failure) {
        return failure instanceof SocketException
                || failure instanceof SocketTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException;
    }

    private static String typeNames(Throwable failure) {
        StringBuilder types = new StringBuilder(failure.getClass().getSimpleName());
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < MAX_CAUSE_DEPTH; depth++) {
            types.append(" < ").append(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        return types.toString();
    }
}
