package vn.lienthong.error;

/** A set of rules for a value; {@code vn.lienthong.check.RulePack} is the implementation of the SDK. */
@FunctionalInterface
public interface RuleSet<T> {
    /** Checks a value. Never throws because of its content. */
    Findings check(T subject);
}
