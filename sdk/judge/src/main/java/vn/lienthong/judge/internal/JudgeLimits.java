package vn.lienthong.judge.internal;

import vn.lienthong.judge.RuleViolation;

/**
 * Limits of a body and its parts (LT-MSG-003).
 *
 * <p>All are at or below the defaults of Jackson, so that this scan rejects a body first, with a pointer.
 */
public final class JudgeLimits {
    /** Maximum size of a body in bytes. */
    static final int MAX_BODY_BYTES = 16 * 1024 * 1024;
    /** Maximum number of objects and arrays open at once. */
    static final int MAX_DEPTH = 200;
    /** Maximum length of a string between its quotes, in bytes. */
    public static final int MAX_STRING_BYTES = 8 * 1024 * 1024;
    /** Maximum number of characters of a number. */
    static final int MAX_NUMBER_LENGTH = 200;
    /** Maximum number of characters of a name. */
    static final int MAX_NAME_LENGTH = 10_000;
    /** Maximum number of values in a body. Each takes about a hundred bytes in a tree, but only three in the body. */
    static final int MAX_VALUES = 2_000_000;
    /** Maximum number of violations in a result. */
    static final int MAX_VIOLATIONS = 1_000;

    /** The last entry of a result if there are more violations than the maximum. */
    public static final RuleViolation UNLISTED_VIOLATIONS =
            new RuleViolation("", "size", "more violations are not listed");

    private JudgeLimits() {}
}
