package vn.lienthong.sync.internal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.outbound.OutboundMessage.OutboundKind;

/**
 * A stored message.
 *
 * @param seq number of the message in its lane
 * @param kind kind of the message
 * @param procedure code of the procedure, if the message has one
 * @param body the message as text
 * @param enqueuedAt when the message was enqueued, in milliseconds
 * @param state state at the time of reading
 * @param attempts number of started send attempts
 */
public record StoredMessage(
        long seq, String kind, @Nullable String procedure, String body, long enqueuedAt, String state, int attempts) {

    /** Returns whether the message was already marked as being sent, so that its outcome is unknown. */
    public boolean outcomeUnknown() {
        return state.equals("sending");
    }

    /** Returns whether the message was delivered or skipped, but the lane was not advanced behind it. */
    boolean isFinished() {
        return isDelivered() || state.equals("skipped");
    }

    /** Returns whether the message was delivered. */
    boolean isDelivered() {
        return state.equals("done");
    }

    /** Returns whether the message must still be sent. */
    boolean isPending() {
        return state.equals("waiting") || outcomeUnknown();
    }

    /** Returns whether the message contains the whole dossier. */
    boolean isDossier() {
        return kind.equals(OutboundKind.DOSSIER.text());
    }

    @Override
    public String toString() {
        return "StoredMessage[" + kind + ", " + seq + "]";
    }
}
