package vn.lienthong.judge;

import java.util.List;
import vn.lienthong.judge.internal.JudgeLimits;

/**
 * What a judge found in one body.
 *
 * @param violations every rule that the body breaks, in the order of the check; empty when it is accepted. At most
 *     {@value JudgeLimits#MAX_VIOLATIONS} are listed; one of rule {@code size} at the end tells that there are more
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
