package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.value.Modelled;

/**
 * The fees of a dossier and where they are paid.
 *
 * @param place where they are paid online, if they are
 * @param fees the fees
 */
@Modelled
public record DossierPayment(
        @RecordBuilder.Initializer(source = PaymentPlace.class, value = "NONE")
        PaymentPlace place,

        List<FeeItem> fees) {
    public DossierPayment {
        Objects.requireNonNull(place, "place");
        fees = DossierLists.copy(fees, "fees");
    }

    /** A builder that starts from this value. */
    public DossierPaymentBuilder toBuilder() {
        return DossierPaymentBuilder.builder(this);
    }

    /** Nothing is to be paid. */
    public static DossierPayment none() {
        return new DossierPayment(PaymentPlace.NONE, List.of());
    }

    /** Fees that are due and not paid online. */
    public static DossierPayment due(List<FeeItem> fees) {
        Objects.requireNonNull(fees, "fees");
        return new DossierPayment(fees.isEmpty() ? PaymentPlace.NONE : PaymentPlace.NOT_ONLINE, fees);
    }
}
