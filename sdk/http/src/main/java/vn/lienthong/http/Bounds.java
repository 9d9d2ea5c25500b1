package vn.lienthong.http;

/** Refuses a value out of its range by the component's name. */
final class Bounds {
    private Bounds() {}

    static <T extends Comparable<T>> void of(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most);
        }
    }
}
