package vn.lienthong.dossier.course;

import java.util.Objects;

/**
 * The states that stand beside the business status of a dossier; each changes by itself, and none changes it (LT-LIFE-019).
 *
 * @param payment of the money
 * @param delivery of the result
 * @param sync of telling the national side
 */
public record SideStates(PaymentState payment, ResultDeliveryState delivery, SyncState sync) {
    public SideStates {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(sync, "sync");
    }

    /** Nothing is due, delivered or told yet. */
    public static SideStates initial() {
        return new SideStates(PaymentState.NOT_DUE, ResultDeliveryState.NOT_READY, SyncState.WAITING);
    }

    /** Returns the same with another state of the money. */
    public SideStates with(PaymentState state) {
        return new SideStates(state, delivery, sync);
    }

    /** Returns the same with another state of the delivery. */
    public SideStates with(ResultDeliveryState state) {
        return new SideStates(payment, state, sync);
    }

    /** Returns the same with another state of the synchronisation. */
    public SideStates with(SyncState state) {
        return new SideStates(payment, delivery, state);
    }
}
