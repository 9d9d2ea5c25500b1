package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.value.Modelled;

/**
 * Where a result is sent; not on the wire.
 *
 * @param recipient who gets it
 * @param address where to
 * @param phone telephone
 * @param trackingNumber number of the consignment
 */
@Modelled
public record ResultDelivery(
        PersonName recipient,
        PostalAddress address,
        @Nullable PhoneNumber phone,
        @Nullable String trackingNumber) {
    public ResultDelivery {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(address, "address");
    }

    /** A builder that starts from this value. */
    public ResultDeliveryBuilder toBuilder() {
        return ResultDeliveryBuilder.builder(this);
    }
}
