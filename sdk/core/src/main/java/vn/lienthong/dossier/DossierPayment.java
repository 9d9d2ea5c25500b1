package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The fees of a dossier and where they are paid.
 *
 * @param place where they are paid online; absent if they are not
 * @param fees the fees
 */
@Modelled
public record DossierPayment(
        @RecordBuilder.Initializer(source = PaymentPlace.class, value = "NONE")
        PaymentPlace place,

        List<FeeItem> fees) {
    public DossierPayment {
        Objects.requireNonNull(place, "place");
        fees = ListCopies.copy(fees, "fees");
    }

    /** Returns a builder with these values. */
    public DossierPaymentBuilder toBuilder() {
        return DossierPaymentBuilder.builder(this);
    }

    /** Returns a payment without fees. */
    public static DossierPayment none() {
        return new DossierPayment(PaymentPlace.NONE, List.of());
    }

    /** Returns fees that are due and are not paid online. */
    public static DossierPayment due(List<FeeItem> fees) {
        Objects.requireNonNull(fees, "fees");
        return new DossierPayment(fees.isEmpty() ? PaymentPlace.NONE : PaymentPlace.NOT_ONLINE, fees);
    }
}
