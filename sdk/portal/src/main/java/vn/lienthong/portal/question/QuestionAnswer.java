package vn.lienthong.portal.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;

/**
 * The portal's answer to a question. At least one of number and text is present.
 *
 * @param id number of the answer at the portal
 * @param content text of the answer; null if the portal sent no readable text, which does not mean that there is
 *     no answer
 * @param extras other members of the row
 */
public record QuestionAnswer(@Nullable String id, @Nullable FreeText content, Extras extras) {
    public QuestionAnswer {
        Objects.requireNonNull(extras, "extras");
    }
}
