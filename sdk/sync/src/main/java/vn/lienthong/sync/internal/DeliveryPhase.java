package vn.lienthong.sync.internal;

/** The states of one delivery: from the claim of a lane until its lease is given back (LT-OUT-003, LT-OUT-004). */
enum DeliveryPhase {
    /** The lane is leased; no message is in flight. */
    CLAIMED,
    /** A message is selected and must be prepared before it may be marked, for example by a lookup. */
    SELECTED,
    /**
     * The message is marked as being sent, and the mark is committed. From here on its outcome is unknown after a
     * crash.
     */
    SENDING,
    /**
     * The message is recorded as delivered; the lane is not advanced yet, because another transaction locks its row.
     */
    DELIVERED,

    /** Final: the lane has no more messages. */
    IDLE,
    /** Final: the message failed and waits for its back-off. */
    WAITING,
    /** Final: the lane is stopped by a dead letter. */
    STOPPED,
    /** Final: the lane has more messages; its lease is given back. */
    RELEASED,
    /** Final: another transaction locks the row of the lane; its lease expires. */
    ABANDONED;

    boolean isFinal() {
        return switch (this) {
            case CLAIMED, SELECTED, SENDING, DELIVERED -> false;
            case IDLE, WAITING, STOPPED, RELEASED, ABANDONED -> true;
        };
    }
}
