package vn.lienthong.sync.internal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.outbound.OutboundMessage.OutboundKind;

/**
 * A stored message.
 *
 * @param state as it was found
 * @param attempts how often sending began
 */
public record StoredMessage(
        long seq, String kind, @Nullable String procedure, String body, long enqueuedAt, String state, int attempts) {

    /** Whether it was found marked as being sent, so that nobody knows what became of it. */
    public boolean outcomeUnknown() {
        return state.equals("sending");
    }

    /** Whether it was delivered, or need not be sent: the lane was not moved behind it yet. */
    boolean isFinished() {
        return isDelivered() || state.equals("skipped");
    }

    /** Whether it was delivered. */
    boolean isDelivered() {
        return state.equals("done");
    }

    /** Whether it is to be sent. */
    boolean isPending() {
        return state.equals("waiting") || outcomeUnknown();
    }

    /** Whether it is the whole dossier. */
    boolean isDossier() {
        return kind.equals(OutboundKind.DOSSIER.text());
    }

    @Override
    public String toString() {
        return "StoredMessage[" + kind + ", " + seq + "]";
    }
}
