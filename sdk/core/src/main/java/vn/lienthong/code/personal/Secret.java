package vn.lienthong.code.personal;

import java.util.Objects;

/**
 * A password, session id or key, which is never shown: {@code toString} is the same for every value (LT-PRIV-001).
 */
public record Secret(String value) implements MaskedValue {
    public Secret {
        Objects.requireNonNull(value, "value");
    }

    /** Returns the secret with this text. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return "Secret[masked]";
    }
}
