package vn.lienthong.judge;

import java.util.Objects;

/**
 * A rule that a body breaks, with its position.
 *
 * <p>Pointer and detail never contain a value of the body. They contain a name only if it could be a name of a
 * message format: 1 to 64 letters and underscores. Any other name is replaced by its length.
 *
 * @param pointer JSON pointer into the body; "" is the whole body
 * @param rule {@code utf8}, {@code bom}, {@code syntax}, {@code duplicate-key}, {@code depth}, {@code size}, or
 *     the keyword of the schema, such as {@code required}
 * @param detail the expected content, in English
 */
public record RuleViolation(String pointer, String rule, String detail) {
    public RuleViolation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(detail, "detail");
    }
}
