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
 * @param taxCode its tax code
 * @param name its name
 * @param place where it has its seat
 * @param phone telephone
 * @param fax fax
 * @param email e-mail
 * @param contact whom to ask
 * @param contactPhone their telephone
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
     * An address in parts; the codes are the portal's.
     *
     * @param province code of the province
     * @param district code of the district, which is empty since districts ended
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
