package vn.lienthong.sync.internal;

/** The events of one delivery. */
enum DeliveryEvent {
    /** The next message can be sent without preparation. */
    NEXT_READY,
    /** The next message must be prepared first. */
    NEXT_UNPREPARED,
    /** The next message is already delivered or skipped, but the lane was not advanced. */
    NEXT_FINISHED,
    /** The next message was never sent, and the message after it replaces it (LT-OUT-007). */
    NEXT_SUPERSEDED,
    /** The next message is a dead letter. */
    NEXT_DEAD,
    /** The next sequence number is assigned but has no message (LT-OUT-016). */
    NEXT_MISSING,
    /** All messages are delivered. */
    LANE_EMPTY,
    /** The worker stops, the target is paused, or the lane has used its turn. */
    YIELD_REQUESTED,
    /** Another transaction locks the row of the lane. */
    LANE_LOCKED,
    /** The selected message is prepared. */
    PREPARED,
    /** The attempt failed and may be repeated. */
    FAILED,
    /** The message is permanently refused. */
    REFUSED
}
