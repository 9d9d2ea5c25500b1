package vn.lienthong.http.internal;

/** Checks that a value is within its range. */
public final class RangeCheck {
    private RangeCheck() {}

    public static <T extends Comparable<T>> void requireBetween(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most);
        }
    }
}
