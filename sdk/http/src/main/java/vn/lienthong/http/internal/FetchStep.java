package vn.lienthong.http.internal;

/** The result of one exchange of a fetch. */
public sealed interface FetchStep<T> {
    /** The result of the reader. */
    record Finished<T>(T value) implements FetchStep<T> {}

    /** The location of a redirect as the response contains it. */
    record Redirect<T>(String location) implements FetchStep<T> {}
}
