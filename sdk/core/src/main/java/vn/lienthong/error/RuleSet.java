package vn.lienthong.error;

/** Something that judges a value; {@code vn.lienthong.check.RulePack} is the one that the SDK ships. */
@FunctionalInterface
public interface RuleSet<T> {
    /** Judges a value. Never throws for what the value holds. */
    Findings check(T subject);
}
