package vn.lienthong.dossier;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.Email;
import vn.lienthong.code.Phone;
import vn.lienthong.error.Modelled;

/**
 * How somebody can be reached.
 *
 * @param email e-mail
 * @param phone telephone
 * @param fax fax
 * @param address postal address
 */
@Modelled
public record Contact(
        @Nullable Email email,
        @Nullable Phone phone,
        @Nullable Phone fax,
        @Nullable Address address) {
    /** A builder that starts from this value. */
    public ContactBuilder toBuilder() {
        return ContactBuilder.builder(this);
    }

    /** No way to reach somebody is known. */
    public static Contact none() {
        return new Contact(null, null, null, null);
    }
}
