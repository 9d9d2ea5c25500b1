package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.value.Modelled;

/**
 * Where a result is sent; not sent to the portal.
 *
 * @param recipient name of the recipient
 * @param address postal address
 * @param phone telephone number
 * @param trackingNumber tracking number of the consignment
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

    /** Returns a builder with these values. */
    public ResultDeliveryBuilder toBuilder() {
        return ResultDeliveryBuilder.builder(this);
    }
}
