package vn.lienthong.portal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.Email;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;

/**
 * Who asked a question, as far as they told.
 *
 * @param name name
 * @param address where they live
 * @param email e-mail address
 * @param phone telephone number
 */
public record Asker(
        @Nullable PersonName name,
        @Nullable Address address,
        @Nullable Email email,
        @Nullable Phone phone) {}
