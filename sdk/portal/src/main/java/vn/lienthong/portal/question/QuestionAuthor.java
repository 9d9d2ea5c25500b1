package vn.lienthong.portal.question;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;

/**
 * Who asked a question, as far as they told.
 *
 * @param name name
 * @param address where they live
 * @param email e-mail address
 * @param phone telephone number
 */
public record QuestionAuthor(
        @Nullable PersonName name,
        @Nullable PostalAddress address,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {}
