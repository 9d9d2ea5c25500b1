package vn.lienthong.portal;

/**
 * The confirmation that the portal accepted a message.
 *
 * @param outcome result of the message
 * @param correlationId id of the call in the log
 */
public record PortalReceipt(ReceiptOutcome outcome, String correlationId) {
    /** The result of an accepted message. */
    public enum ReceiptOutcome {
        /** A dossier was created. */
        CREATED,
        /** An existing dossier was updated. */
        UPDATED,
        /** The outcome was unknown at first; a lookup then found the dossier. */
        FOUND_CREATED,
        /** Processing steps were appended. */
        APPENDED
    }
}
