package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/**
 * State of the delivery of a result (tình trạng trả kết quả), independent of the business status (LT-LIFE-019).
 */
public final class ResultDeliveryState extends OpenCode {
    /** There is no result yet. */
    public static final ResultDeliveryState NOT_READY = of("not-ready");

    /** The result is ready to be collected or sent. */
    public static final ResultDeliveryState READY = of("ready");

    /** The result was sent. */
    public static final ResultDeliveryState SENT = of("sent");

    /** The person has received it. */
    public static final ResultDeliveryState DELIVERED = of("delivered");

    /** It could not be delivered and was returned. */
    public static final ResultDeliveryState CAME_BACK = of("came-back");

    private ResultDeliveryState(String text) {
        super("delivery-state", text);
    }

    /** Returns the state with this code in the list {@code delivery-state}. */
    public static ResultDeliveryState of(String text) {
        return new ResultDeliveryState(text);
    }
}
