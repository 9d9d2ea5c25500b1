package vn.lienthong.portal.signin;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PhoneNumber;

/** How the person of an account is reached, as far as the portal tells. */
public record AccountContact(
        @Nullable EmailAddress email, @Nullable PhoneNumber phone) {}
