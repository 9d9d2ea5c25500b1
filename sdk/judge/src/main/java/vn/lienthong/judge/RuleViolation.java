package vn.lienthong.judge;

import java.util.Objects;

/**
 * One broken rule and where.
 *
 * <p>Neither the pointer nor the detail shows what a body holds: values never, and a name only if it could be a name of
 * the wire, one to 64 letters and underscores, else its length stands for it.
 *
 * @param pointer JSON pointer into the body; "" is the whole
 * @param rule {@code utf8}, {@code bom}, {@code syntax}, {@code duplicate-key}, {@code depth}, {@code size}, or the
 *     keyword of the schema, such as {@code required}
 * @param detail what was expected, in English
 */
public record RuleViolation(String pointer, String rule, String detail) {
    public RuleViolation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(detail, "detail");
    }
}
