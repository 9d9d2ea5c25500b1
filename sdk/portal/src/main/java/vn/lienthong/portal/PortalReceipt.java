package vn.lienthong.portal;

/**
 * The portal has taken a message.
 *
 * @param outcome what became of it
 * @param correlationId id of the call in our log lines
 */
public record PortalReceipt(ReceiptOutcome outcome, String correlationId) {
    /** What became of a message. */
    public enum ReceiptOutcome {
        /** A dossier was created. */
        CREATED,
        /** A dossier that was there was updated. */
        UPDATED,
        /** The outcome was unknown at first; the look-up then showed the dossier. */
        FOUND_CREATED,
        /** Rows were appended. */
        APPENDED
    }
}
