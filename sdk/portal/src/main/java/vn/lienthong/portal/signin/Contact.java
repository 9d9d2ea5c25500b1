package vn.lienthong.portal.signin;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Email;
import vn.lienthong.code.Phone;

/** How the person of an account is reached, as far as the portal tells. */
public record Contact(@Nullable Email email, @Nullable Phone phone) {}
