package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/** State of the payment of a dossier (tình trạng thanh toán), independent of the business status (LT-LIFE-019). */
public final class PaymentState extends OpenCode {
    /** Nothing is due, or not yet. */
    public static final PaymentState NOT_DUE = of("not-due");

    /** The body that determines the amount has not sent its notice. */
    public static final PaymentState AWAITING_NOTICE = of("awaiting-notice");

    /** The amount is known and unpaid. */
    public static final PaymentState DUE = of("due");

    /** A payment was started and its outcome is not known. */
    public static final PaymentState IN_PROGRESS = of("in-progress");

    /** The payment is confirmed. */
    public static final PaymentState PAID = of("paid");

    /** A payment failed; the amount is still due. */
    public static final PaymentState FAILED = of("failed");

    /** The person is exempt from payment. */
    public static final PaymentState EXEMPT = of("exempt");

    /** A refund is due. */
    public static final PaymentState REFUND_DUE = of("refund-due");

    /** The refund was paid. */
    public static final PaymentState REFUNDED = of("refunded");

    private PaymentState(String text) {
        super("payment-state", text);
    }

    /** Returns the state with this code in the list {@code payment-state}. */
    public static PaymentState of(String text) {
        return new PaymentState(text);
    }
}
