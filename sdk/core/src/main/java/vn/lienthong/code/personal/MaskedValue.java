package vn.lienthong.code.personal;

import java.util.Objects;

/**
 * A value that is or may be personal data. {@code toString} shows the type and the length, so that the value can be
 * part of any log line, exception or record (LT-PRIV-001).
 */
public interface MaskedValue {
    /** Returns the unmasked value. The caller is responsible for who sees it. */
    String value();

    /** Returns the text that may be shown for a masked value. */
    static String mask(MaskedValue masked) {
        Objects.requireNonNull(masked, "masked");
        return masked.getClass().getSimpleName() + "(" + masked.value().length() + ")";
    }
}
