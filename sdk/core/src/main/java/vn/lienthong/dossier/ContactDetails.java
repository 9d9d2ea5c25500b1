package vn.lienthong.dossier;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.value.Modelled;

/**
 * Contact details of a person or organisation.
 *
 * @param email e-mail address
 * @param phone telephone number
 * @param fax fax number
 * @param address postal address
 */
@Modelled
public record ContactDetails(
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber fax,
        @Nullable PostalAddress address) {
    /** Returns a builder with these values. */
    public ContactDetailsBuilder toBuilder() {
        return ContactDetailsBuilder.builder(this);
    }

    /** Returns contact details without any entry. */
    public static ContactDetails none() {
        return new ContactDetails(null, null, null, null);
    }
}
