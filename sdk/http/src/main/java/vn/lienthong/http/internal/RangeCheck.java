package vn.lienthong.http.internal;

/** Refuses a value out of its range by the component's name. */
public final class RangeCheck {
    private RangeCheck() {}

    public static <T extends Comparable<T>> void of(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most);
        }
    }
}
