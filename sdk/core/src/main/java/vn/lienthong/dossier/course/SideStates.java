package vn.lienthong.dossier.course;

import java.util.Objects;

/**
 * States of a dossier next to its business status. They change independently of each other and of the business status
 * (LT-LIFE-019).
 *
 * @param payment state of the payment
 * @param delivery state of the delivery
 * @param sync state of the synchronisation
 */
public record SideStates(PaymentState payment, ResultDeliveryState delivery, SyncState sync) {
    public SideStates {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(sync, "sync");
    }

    /** Returns the initial states: nothing is due, delivered or synchronised. */
    public static SideStates initial() {
        return new SideStates(PaymentState.NOT_DUE, ResultDeliveryState.NOT_READY, SyncState.WAITING);
    }

    /** Returns these states with another state of the payment. */
    public SideStates with(PaymentState state) {
        return new SideStates(state, delivery, sync);
    }

    /** Returns these states with another state of the delivery. */
    public SideStates with(ResultDeliveryState state) {
        return new SideStates(payment, state, sync);
    }

    /** Returns these states with another state of the synchronisation. */
    public SideStates with(SyncState state) {
        return new SideStates(payment, delivery, state);
    }
}
