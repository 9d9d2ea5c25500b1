package vn.lienthong.portal.inbound.message;

/** A message that is handled after it was answered. */
public sealed interface InboundMessage permits PromotionDossier, PromotionAmendment, TaxDebt, PaymentProof {}
