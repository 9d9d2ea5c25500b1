package vn.lienthong.sandbox;

/** Where the adapter looks for the destination's code, {@code dstcode} (LT-TRN-002). */
public enum DstcodePlace {
    /** An HTTP header of that name. */
    HEADER,
    /** A query parameter of that name. */
    QUERY
}
