package vn.lienthong.portal.question;

import java.util.Objects;

/** The portal's number of a question, as written; not blank. */
public record QuestionId(String value) {
    public QuestionId {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("value of a question id must not be blank");
        }
    }

    /** Returns the number with this text. */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
