package vn.lienthong.portal.question;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;

/**
 * The author of a question, with the details that the author gave.
 *
 * @param name name
 * @param address postal address
 * @param email e-mail address
 * @param phone telephone number
 */
public record QuestionAuthor(
        @Nullable PersonName name,
        @Nullable PostalAddress address,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone) {}
