package vn.lienthong.portal.inbound.message;

/** What a stored message is. */
public enum InboundKind {
    /** A trade-promotion dossier that was filed on the portal. */
    PROMOTION,
    /** Changes to one. */
    PROMOTION_AMENDMENT,
    /** A debt out of a notice of land tax. */
    TAX_DEBT,
    /** Proof that such a debt was paid. */
    PAYMENT_PROOF
}
