package vn.lienthong.code.personal;

import java.util.Objects;

/**
 * A value that says something of a person, or that could. Its text form shows the type and the length, so that it can
 * stand in any log line, exception or model's text form (LT-PRIV-001).
 */
public interface MaskedValue {
    /** Returns the value itself. Whoever asks for it decides who sees it. */
    String value();

    /** Returns what may be shown of a masked value. */
    static String mask(MaskedValue masked) {
        Objects.requireNonNull(masked, "masked");
        return masked.getClass().getSimpleName() + "(" + masked.value().length() + ")";
    }
}
