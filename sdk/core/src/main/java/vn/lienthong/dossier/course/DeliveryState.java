package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/** What became of the delivery of a result (tình trạng trả kết quả), apart from the business status (LT-LIFE-019). */
public final class DeliveryState extends OpenCode {
    /** There is no result yet. */
    public static final DeliveryState NOT_READY = of("not-ready");

    /** The result waits to be fetched or sent. */
    public static final DeliveryState READY = of("ready");

    /** The result is on its way. */
    public static final DeliveryState SENT = of("sent");

    /** The person has it. */
    public static final DeliveryState DELIVERED = of("delivered");

    /** It could not be delivered. */
    public static final DeliveryState CAME_BACK = of("came-back");

    private DeliveryState(String text) {
        super("delivery-state", text);
    }

    /** The value of a text of the list {@code delivery-state}. */
    public static DeliveryState of(String text) {
        return new DeliveryState(text);
    }
}
