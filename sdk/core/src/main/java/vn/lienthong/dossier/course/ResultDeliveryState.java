package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/** What became of the delivery of a result (tình trạng trả kết quả), apart from the business status (LT-LIFE-019). */
public final class ResultDeliveryState extends OpenCode {
    /** There is no result yet. */
    public static final ResultDeliveryState NOT_READY = of("not-ready");

    /** The result waits to be fetched or sent. */
    public static final ResultDeliveryState READY = of("ready");

    /** The result is on its way. */
    public static final ResultDeliveryState SENT = of("sent");

    /** The person has it. */
    public static final ResultDeliveryState DELIVERED = of("delivered");

    /** It could not be delivered. */
    public static final ResultDeliveryState CAME_BACK = of("came-back");

    private ResultDeliveryState(String text) {
        super("delivery-state", text);
    }

    /** Returns the value of a text of the list {@code delivery-state}. */
    public static ResultDeliveryState of(String text) {
        return new ResultDeliveryState(text);
    }
}
