package vn.lienthong.http.internal;

/** How one exchange of a fetch ended. */
public sealed interface Hop<T> {
    /** With what the reader made of it. */
    record Done<T>(T value) implements Hop<T> {}

    /** With a place to go on to, as the answer wrote it. */
    record Onward<T>(String location) implements Hop<T> {}
}
