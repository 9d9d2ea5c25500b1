package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/** What became of the money that a dossier owes (tình trạng thanh toán), apart from the business status (LT-LIFE-019). */
public final class PaymentState extends OpenCode {
    /** Nothing is due, or not yet. */
    public static final PaymentState NOT_DUE = of("not-due");

    /** The body that sets the amount has not told it. */
    public static final PaymentState AWAITING_NOTICE = of("awaiting-notice");

    /** The amount is known and open. */
    public static final PaymentState DUE = of("due");

    /** A payment was begun and its end is not known. */
    public static final PaymentState IN_PROGRESS = of("in-progress");

    /** The payment is confirmed. */
    public static final PaymentState PAID = of("paid");

    /** A payment was tried in vain; the amount stays open. */
    public static final PaymentState FAILED = of("failed");

    /** The person need not pay. */
    public static final PaymentState EXEMPT = of("exempt");

    /** Money is to go back. */
    public static final PaymentState REFUND_DUE = of("refund-due");

    /** Money went back. */
    public static final PaymentState REFUNDED = of("refunded");

    private PaymentState(String text) {
        super("payment-state", text);
    }

    /** Returns the value of a text of the list {@code payment-state}. */
    public static PaymentState of(String text) {
        return new PaymentState(text);
    }
}
