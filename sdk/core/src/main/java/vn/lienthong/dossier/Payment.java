package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.PaymentPlace;
import vn.lienthong.dossier.internal.Lists;
import vn.lienthong.error.Modelled;

/**
 * The fees of a dossier and where they are paid.
 *
 * @param place where they are paid online, if they are
 * @param fees the fees
 */
@Modelled
public record Payment(
        @RecordBuilder.Initializer(source = PaymentPlace.class, value = "NONE")
        PaymentPlace place,

        List<FeeItem> fees) {
    public Payment {
        Objects.requireNonNull(place, "place");
        fees = Lists.copy(fees, "fees");
    }

    /** A builder that starts from this value. */
    public PaymentBuilder toBuilder() {
        return PaymentBuilder.builder(this);
    }

    /** Nothing is to be paid. */
    public static Payment none() {
        return new Payment(PaymentPlace.NONE, List.of());
    }

    /** Fees that are due and not paid online. */
    public static Payment due(List<FeeItem> fees) {
        Objects.requireNonNull(fees, "fees");
        return new Payment(fees.isEmpty() ? PaymentPlace.NONE : PaymentPlace.NOT_ONLINE, fees);
    }
}
