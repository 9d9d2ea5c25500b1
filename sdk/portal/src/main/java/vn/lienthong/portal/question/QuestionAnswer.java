package vn.lienthong.portal.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;

/**
 * An answer that the portal has to a question: its number, its words, or both.
 *
 * @param id its number at the portal
 * @param content what it says; null where the portal gives no text that can be read, which does not mean that there is no answer
 * @param extras what the row carried beyond these
 */
public record QuestionAnswer(@Nullable String id, @Nullable FreeText content, Extras extras) {
    public QuestionAnswer {
        Objects.requireNonNull(extras, "extras");
    }
}
