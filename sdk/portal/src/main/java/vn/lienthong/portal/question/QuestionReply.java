package vn.lienthong.portal.question;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * The agency's answer to a question that the portal sent on (LT-SVC-010).
 *
 * @param question the portal's number of the question
 * @param respondent who answers
 * @param position their position
 * @param day the day of the answer
 * @param content what it says
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

    /** Returns a builder that starts from this value. */
    public QuestionReplyBuilder toBuilder() {
        return QuestionReplyBuilder.builder(this);
    }
}
