package vn.lienthong.sync.internal;

/**
 * The statements of {@link DeliveryTable}. {@link LaneTransaction} runs them, except RECORD_FAILURE, which {@link
 * FailureRecorder} runs.
 */
enum LaneStatement {
    /** Marks the delivered message as done. */
    MARK_DELIVERED,
    /** Marks the delivered message as done without the row of the lane, which another transaction locks. */
    MARK_DELIVERED_ALONE,
    /** Marks the next message as skipped. */
    SKIP_MESSAGE,
    /** Advances the lane to its next message, if it was behind, and retains the lease. */
    ADVANCE_LANE,
    /** Records the presence of the dossier at the portal, if it changed. */
    RECORD_PRESENCE,
    /** Extends the lease, if half of it has passed. */
    RENEW_LEASE,
    /** Marks the message in flight as being sent. */
    MARK_SENDING,
    /** Records the failure of the message and of its lane, and gives the lease back. */
    RECORD_FAILURE,
    /** Inserts a dead letter for a sequence number without a message. */
    INSERT_GAP,
    /** Advances the lane to its dead letter, stops it and gives the lease back. */
    STOP_LANE,
    /** Advances the lane behind its last message and gives the lease back. */
    FINISH_LANE,
    /** Gives the lease back; the lane is due at once or at the end of a pause. */
    RELEASE_LANE
}
