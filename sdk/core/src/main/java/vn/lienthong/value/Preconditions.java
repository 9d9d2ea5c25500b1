package vn.lienthong.value;

import java.util.Objects;

/** Checks of arguments that the value types share. */
public final class Preconditions {
    private Preconditions() {}

    public static String requireNonBlank(String value, String type) {
        Objects.requireNonNull(value, type);
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
        return value;
    }
}
