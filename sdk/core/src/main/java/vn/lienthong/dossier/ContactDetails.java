package vn.lienthong.dossier;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.value.Modelled;

/**
 * How somebody can be reached.
 *
 * @param email e-mail
 * @param phone telephone
 * @param fax fax
 * @param address postal address
 */
@Modelled
public record ContactDetails(
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber fax,
        @Nullable PostalAddress address) {
    /** A builder that starts from this value. */
    public ContactDetailsBuilder toBuilder() {
        return ContactDetailsBuilder.builder(this);
    }

    /** No way to reach somebody is known. */
    public static ContactDetails none() {
        return new ContactDetails(null, null, null, null);
    }
}
