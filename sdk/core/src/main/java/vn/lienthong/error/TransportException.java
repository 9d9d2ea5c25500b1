package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/** The network failed before a complete answer was there; worth a repeat, but not once the client was closed. */
public final class TransportException extends LienThongException {
    private final Phase phase;
    private final boolean anyByteSent;

    public TransportException(
            Phase phase, boolean anyByteSent, @Nullable String correlationId, @Nullable Throwable cause) {
        super("transport." + phase.key, phase != Phase.CLOSED, correlationId, cause);
        this.phase = phase;
        this.anyByteSent = anyByteSent;
    }

    /** Where it failed. */
    public Phase phase() {
        return phase;
    }

    /** Whether a byte of the request may have left; only when it did not is a create safe to repeat. */
    public boolean anyByteSent() {
        return anyByteSent;
    }

    /** The parts of a call in which the network can fail. */
    public enum Phase {
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

        Phase(String key) {
            this.key = key;
        }
    }
}
