package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/** The network failed before a complete answer was there; worth a repeat, but not once the client was closed. */
public final class TransportException extends LienThongException {
    private final TransportPhase phase;
    private final boolean anyByteSent;

    public TransportException(
            TransportPhase phase, boolean anyByteSent, @Nullable String correlationId, @Nullable Throwable cause) {
        super("transport." + phase.key, phase != TransportPhase.CLOSED, correlationId, cause);
        this.phase = phase;
        this.anyByteSent = anyByteSent;
    }

    /** Where it failed. */
    public TransportPhase phase() {
        return phase;
    }

    /** Whether a byte of the request may have left; only when it did not is a create safe to repeat. */
    public boolean anyByteSent() {
        return anyByteSent;
    }

    /** The parts of a call in which the network can fail. */
    public enum TransportPhase {
        /** The host's name has no address. */
        RESOLVE("resolve"),
        /** No connection could be made, TLS included. */
        CONNECT("connect"),
        /** The request was being sent. */
        SEND("send"),
        /** The answer was awaited or being read. */
        RECEIVE("receive"),
        /** The client was closed. */
        CLOSED("closed");

        private final String key;

        TransportPhase(String key) {
            this.key = key;
        }
    }
}
