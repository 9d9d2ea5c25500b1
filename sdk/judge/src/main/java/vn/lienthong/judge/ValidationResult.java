package vn.lienthong.judge;

import java.util.List;
import vn.lienthong.judge.internal.JudgeLimits;

/**
 * The result of judging one body.
 *
 * @param violations the rules that the body breaks, in the order of the checks; empty if the body is accepted. At
 *     most {@value JudgeLimits#MAX_VIOLATIONS} are listed; a last one of rule {@code size} indicates that there
 *     are more
 */
public record ValidationResult(List<RuleViolation> violations) {
    public ValidationResult {
        violations = List.copyOf(violations);
    }

    /** Returns whether the body breaks no rule. */
    public boolean accepted() {
        return violations.isEmpty();
    }
}
