package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the network failed before a complete answer arrived. A retry can help, except after the client was
 * closed.
 */
public final class TransportException extends LienThongException {
    private final TransportPhase phase;
    private final boolean anyByteSent;

    public TransportException(
            TransportPhase phase, boolean anyByteSent, @Nullable String correlationId, @Nullable Throwable cause) {
        super("transport." + phase.key, phase != TransportPhase.CLOSED, correlationId, cause);
        this.phase = phase;
        this.anyByteSent = anyByteSent;
    }

    /** Returns the phase of the call that failed. */
    public TransportPhase phase() {
        return phase;
    }

    /**
     * Returns whether any byte of the request may have been sent. A request that creates something can be retried
     * safely only when none was.
     */
    public boolean anyByteSent() {
        return anyByteSent;
    }

    /** Phases of a call in which the network can fail. */
    public enum TransportPhase {
        /** The host name could not be resolved. */
        RESOLVE("resolve"),
        /** No connection could be established, including the TLS handshake. */
        CONNECT("connect"),
        /** The request was being sent. */
        SEND("send"),
        /** The client was waiting for the answer or reading it. */
        RECEIVE("receive"),
        /** The client was closed. */
        CLOSED("closed");

        private final String key;

        TransportPhase(String key) {
            this.key = key;
        }
    }
}
