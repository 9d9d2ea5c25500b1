package vn.lienthong.portal.inbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.Email;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.code.TaxCode;

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
        Place place,
        @Nullable Phone phone,
        @Nullable Phone fax,
        @Nullable Email email,
        @Nullable PersonName contact,
        @Nullable Phone contactPhone) {
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
    public record Place(
            @Nullable String province,
            @Nullable String district,
            @Nullable String commune,
            @Nullable Address detail) {
        @Override
        public String toString() {
            return "Place[" + detail + "]";
        }
    }
}
