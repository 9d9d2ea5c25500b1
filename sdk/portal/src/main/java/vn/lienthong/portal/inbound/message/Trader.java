package vn.lienthong.portal.inbound.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;

/**
 * The trader (thương nhân) of a trade promotion.
 *
 * @param taxCode tax code
 * @param name name
 * @param place registered address
 * @param phone telephone number
 * @param fax fax number
 * @param email e-mail address
 * @param contact contact person
 * @param contactPhone telephone number of the contact person
 */
public record Trader(
        TaxCode taxCode,
        @Nullable PersonName name,
        TraderAddress place,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber fax,
        @Nullable EmailAddress email,
        @Nullable PersonName contact,
        @Nullable PhoneNumber contactPhone) {
    public Trader {
        Objects.requireNonNull(taxCode, "taxCode");
        Objects.requireNonNull(place, "place");
    }

    /**
     * A structured address; the codes are the portal's.
     *
     * @param province code of the province
     * @param district code of the district, which is empty since districts were abolished
     * @param commune code of the commune
     * @param detail house and street
     */
    public record TraderAddress(
            @Nullable String province,
            @Nullable String district,
            @Nullable String commune,
            @Nullable PostalAddress detail) {
        @Override
        public String toString() {
            return "TraderAddress[" + detail + "]";
        }
    }
}
