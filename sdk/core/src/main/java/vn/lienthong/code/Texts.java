package vn.lienthong.code;

import java.util.Objects;

/** What every value of this package asks of its text. */
final class Texts {
    private Texts() {}

    static String nonBlank(String value, String type) {
        Objects.requireNonNull(value, type);
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
        return value;
    }
}
