package vn.lienthong.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * An agency's answer with its validation result.
 *
 * @param status HTTP status
 * @param body body of the answer
 * @param code its {@code error_code}; empty if missing
 * @param violations violations of the schema of the answer, without values of the body; empty if the answer is
 *     valid
 */
public record AgencyAnswer(int status, String body, String code, List<String> violations) {
    private static final int OK = 200;

    public AgencyAnswer {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(code, "code");
        violations = List.copyOf(violations);
    }

    /** Returns whether the answer has status 200 and a valid body; its code may still be a refusal. */
    public boolean isWellFormed() {
        return status == OK && violations.isEmpty();
    }

    @Override
    public String toString() {
        return "AgencyAnswer[" + status + ", " + body.length() + " characters, " + violations.size() + " violations]";
    }
}
