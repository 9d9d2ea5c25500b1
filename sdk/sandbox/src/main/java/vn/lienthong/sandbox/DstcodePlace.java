package vn.lienthong.sandbox;

/** The place where the adapter reads the destination code {@code dstcode} (LT-TRN-002). */
public enum DstcodePlace {
    /** The HTTP header {@code dstcode}. */
    HEADER,
    /** The query parameter {@code dstcode}. */
    QUERY
}
