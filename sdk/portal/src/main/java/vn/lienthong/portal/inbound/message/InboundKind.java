package vn.lienthong.portal.inbound.message;

/** The kinds of stored messages. */
public enum InboundKind {
    /** A trade-promotion dossier that was filed on the portal. */
    PROMOTION,
    /** An amendment to a trade-promotion dossier. */
    PROMOTION_AMENDMENT,
    /** A debt from a land tax notice. */
    TAX_DEBT,
    /** Proof of payment of land tax. */
    PAYMENT_PROOF
}
