package vn.lienthong.judge.internal;

import vn.lienthong.judge.RuleViolation;

/**
 * How large a body and its parts may be (LT-MSG-003).
 *
 * <p>All lie at or below what any Jackson reads by default, so that the scan refuses first and with a pointer.
 */
public final class JudgeLimits {
    /** Bytes of a body. */
    static final int MAX_BODY_BYTES = 16 * 1024 * 1024;
    /** Objects and lists open at once. */
    static final int MAX_DEPTH = 200;
    /** Bytes of a text between its quotes. */
    public static final int MAX_STRING_BYTES = 8 * 1024 * 1024;
    /** Characters of a number. */
    static final int MAX_NUMBER_LENGTH = 200;
    /** Characters of a name. */
    static final int MAX_NAME_LENGTH = 10_000;
    /** Values in a body. A tree of them costs a hundred bytes each where the body spent three. */
    static final int MAX_VALUES = 2_000_000;
    /** Violations that a verdict lists. */
    static final int MAX_VIOLATIONS = 1_000;

    /** What a verdict ends in when it lists that many and there are more. */
    public static final RuleViolation UNLISTED_VIOLATIONS =
            new RuleViolation("", "size", "more violations are not listed");

    private JudgeLimits() {}
}
