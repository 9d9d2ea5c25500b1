package vn.lienthong.portal.inbound;

/** A message that is handled after it was answered. */
public sealed interface InboundMessage permits PromotionDossier, PromotionAmendment, TaxDebt, PaymentProof {}
