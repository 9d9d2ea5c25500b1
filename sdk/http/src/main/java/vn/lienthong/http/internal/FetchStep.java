package vn.lienthong.http.internal;

/** How one exchange of a fetch ended. */
public sealed interface FetchStep<T> {
    /** With what the reader made of it. */
    record Finished<T>(T value) implements FetchStep<T> {}

    /** With a place to go on to, as the answer wrote it. */
    record Redirect<T>(String location) implements FetchStep<T> {}
}
