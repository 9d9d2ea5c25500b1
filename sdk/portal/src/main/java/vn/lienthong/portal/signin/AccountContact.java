package vn.lienthong.portal.signin;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PhoneNumber;

/** The contact details of an account's person, as far as the portal provides them. */
public record AccountContact(
        @Nullable EmailAddress email, @Nullable PhoneNumber phone) {}
