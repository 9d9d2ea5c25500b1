package vn.lienthong.portal.question;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * The agency's reply to a forwarded question (LT-SVC-010).
 *
 * @param question the portal's number of the question
 * @param respondent the official who replies
 * @param position position of the official
 * @param day day of the reply
 * @param content text of the reply
 */
@Modelled
public record QuestionReply(
        QuestionId question,
        PersonName respondent,
        @Nullable String position,
        LocalDate day,
        FreeText content) {
    public QuestionReply {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(content, "content");
    }

    /** Returns a builder with these values. */
    public QuestionReplyBuilder toBuilder() {
        return QuestionReplyBuilder.builder(this);
    }
}
