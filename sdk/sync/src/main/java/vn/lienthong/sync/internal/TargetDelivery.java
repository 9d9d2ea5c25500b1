package vn.lienthong.sync.internal;

/** The delivery of messages to one target. */
public interface TargetDelivery {
    /** Returns the name of the target in the tables. */
    String target();

    /** Returns whether a message can be sent without a previous lookup. */
    boolean canSendDirectly(LeasedLane lane, StoredMessage row);

    /**
     * Prepares a message before it is marked as being sent, for example by a lookup.
     *
     * @throws vn.lienthong.error.LienThongException if the preparation fails, or the message must not be sent
     */
    PreparedDelivery prepare(LeasedLane lane, StoredMessage row);

    /**
     * Returns the presence of the dossier after a delivery whose presence was not recorded with the lane, because the
     * worker died.
     */
    PortalPresence presenceAfterDelivery(LeasedLane lane, StoredMessage row);

    /** Returns whether the second of two consecutive messages contains all content of the first (LT-OUT-007). */
    boolean supersedes(StoredMessage first, StoredMessage second);

    /**
     * A prepared delivery.
     *
     * @param presence presence of the dossier, recorded before sending begins
     * @param sendAction sends the message
     */
    record PreparedDelivery(PortalPresence presence, SendAction sendAction) {}

    /** Sends a message. */
    @FunctionalInterface
    interface SendAction {
        /**
         * Sends the message.
         *
         * @return presence of the dossier after sending
         */
        PortalPresence send();
    }
}
