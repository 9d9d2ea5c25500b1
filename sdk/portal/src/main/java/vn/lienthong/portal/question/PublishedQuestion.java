package vn.lienthong.portal.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.personal.FreeText;

/**
 * A question that the agency publishes at the portal (LT-SVC-009).
 *
 * @param id number of the question at the agency
 * @param field field of procedures that the question concerns
 * @param content text of the question
 */
public record PublishedQuestion(int id, @Nullable FieldCode field, FreeText content) {
    public PublishedQuestion {
        Objects.requireNonNull(content, "content");
    }
}
