package vn.lienthong.judge;

/**
 * How large a body and its parts may be (LT-MSG-003).
 *
 * <p>All lie at or below what any Jackson reads by default, so that the scan refuses first and with a pointer.
 */
final class JudgeLimits {
    /** Bytes of a body. */
    static final int BODY = 16 * 1024 * 1024;
    /** Objects and lists open at once. */
    static final int DEPTH = 200;
    /** Bytes of a text between its quotes. */
    static final int STRING = 8 * 1024 * 1024;
    /** Characters of a number. */
    static final int NUMBER = 200;
    /** Characters of a name. */
    static final int NAME = 10_000;
    /** Values in a body. A tree of them costs a hundred bytes each where the body spent three. */
    static final int VALUES = 2_000_000;
    /** Violations that a verdict lists. */
    static final int VIOLATIONS = 1_000;

    /** What a verdict ends in when it lists that many and there are more. */
    static final RuleViolation MORE = new RuleViolation("", "size", "more violations are not listed");

    private JudgeLimits() {}
}
