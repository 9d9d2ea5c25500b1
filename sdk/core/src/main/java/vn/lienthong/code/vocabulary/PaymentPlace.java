package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** Where the fees of a dossier are paid online (thanh toán trực tuyến). */
public final class PaymentPlace extends OpenCode {
    /** There is no fee. */
    public static final PaymentPlace NONE = of("none");

    /** Paid on the national portal. */
    public static final PaymentPlace NATIONAL_PORTAL = of("national-portal");

    /** Paid on the gateway of the ministry or province. */
    public static final PaymentPlace AGENCY_GATEWAY = of("agency-gateway");

    /** There is a fee, and it is not paid online. */
    public static final PaymentPlace NOT_ONLINE = of("not-online");

    private PaymentPlace(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static PaymentPlace of(String text) {
        return new PaymentPlace("payment-place", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static PaymentPlace of(String list, String text) {
        return new PaymentPlace(list, text);
    }
}
