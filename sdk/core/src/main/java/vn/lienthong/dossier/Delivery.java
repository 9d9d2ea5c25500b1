package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.error.Modelled;

/**
 * Where a result is sent; not on the wire.
 *
 * @param recipient who gets it
 * @param address where to
 * @param phone telephone
 * @param trackingNumber number of the consignment
 */
@Modelled
public record Delivery(
        PersonName recipient,
        Address address,
        @Nullable Phone phone,
        @Nullable String trackingNumber) {
    public Delivery {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(address, "address");
    }

    /** A builder that starts from this value. */
    public DeliveryBuilder toBuilder() {
        return DeliveryBuilder.builder(this);
    }
}
