package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FeeKind;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A fee of a dossier: unit price times quantity. Messages contain only the product, which is read back with
 * quantity 1.
 *
 * @param name its name
 * @param code its code
 * @param collection when it is collected
 * @param unitPrice price of one unit; absent if the message did not contain a valid amount
 * @param quantity number of units
 * @param kind its kind
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record FeeItem(
        @Nullable String name,
        @Nullable FeeCode code,

        @RecordBuilder.Initializer(source = FeeCollection.class, value = "AT_RECEPTION")
        FeeCollection collection,

        @Nullable Money unitPrice,
        @RecordBuilder.Initializer("defaultQuantity") int quantity,

        @RecordBuilder.Initializer(source = FeeKind.class, value = "ORDINARY")
        FeeKind kind,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    static int defaultQuantity() {
        return 1;
    }

    public FeeItem {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public FeeItemBuilder toBuilder() {
        return FeeItemBuilder.builder(this);
    }

    /** Returns a fee that is collected once, at reception. */
    public static FeeItem of(String name, Money price) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(price, "price");
        return new FeeItem(name, null, FeeCollection.AT_RECEPTION, price, 1, FeeKind.ORDINARY, Extras.NONE);
    }

    /**
     * Returns unit price times quantity, or empty if the price is unknown.
     *
     * @throws ArithmeticException if the product exceeds 9.2 × 10¹⁸ đồng
     */
    public Optional<Money> total() {
        return Optional.ofNullable(unitPrice).map(price -> price.times(quantity));
    }
}
