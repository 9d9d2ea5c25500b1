package vn.lienthong.sync.internal;

/** How the messages of a target are delivered. */
public interface TargetDelivery {
    /** The name of the target in the tables. */
    String target();

    /** Whether a message can be sent without asking the other side first. */
    boolean canSendDirectly(LeasedLane lane, StoredMessage row);

    /**
     * Asks what must be known before a message is marked as being sent.
     *
     * @throws vn.lienthong.error.LienThongException if it cannot be asked, or the message must not be sent
     */
    PreparedDelivery prepare(LeasedLane lane, StoredMessage row);

    /** What is known of the dossier once a message was delivered, for when nobody lived to note it with the lane. */
    PortalPresence presenceAfterDelivery(LeasedLane lane, StoredMessage row);

    /** Whether the second of two neighbouring messages holds all that the first does (LT-OUT-007). */
    boolean supersedes(StoredMessage first, StoredMessage second);

    /**
     * What follows.
     *
     * @param presence what is known of the dossier, noted before sending begins
     * @param sendAction sends
     */
    record PreparedDelivery(PortalPresence presence, SendAction sendAction) {}

    /** Sends a message. */
    @FunctionalInterface
    interface SendAction {
        /**
         * Sends.
         *
         * @return what is known of the dossier then
         */
        PortalPresence send();
    }
}
