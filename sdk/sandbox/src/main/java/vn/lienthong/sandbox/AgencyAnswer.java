package vn.lienthong.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * What an agency answered, and what the judge says of it.
 *
 * @param status the HTTP status
 * @param body the body
 * @param code its {@code error_code}; "" where there is none
 * @param violations where it breaks its schema and how, never quoting a value; empty when it keeps to it
 */
public record AgencyAnswer(int status, String body, String code, List<String> violations) {
    private static final int OK = 200;

    public AgencyAnswer {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(code, "code");
        violations = List.copyOf(violations);
    }

    /** Returns whether it came with status 200 and keeps to its schema; its code may still be a refusal. */
    public boolean isWellFormed() {
        return status == OK && violations.isEmpty();
    }

    @Override
    public String toString() {
        return "AgencyAnswer[" + status + ", " + body.length() + " characters, " + violations.size() + " violations]";
    }
}
