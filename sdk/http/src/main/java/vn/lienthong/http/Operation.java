package vn.lienthong.http;

/** What a call does on the other side, which decides whether it may be repeated (LT-TRN-007). */
public enum Operation {
    /** Changes nothing: repeated after any failure that may pass. */
    READ,
    /** Writes under a key that the caller chose, so that a second time changes nothing: repeated like a read. */
    UPSERT_BY_KEY,
    /** Makes something new: repeated only when the first try certainly had no effect. */
    CREATE,
    /** Adds to a list, where a second time adds a second row: repeated only when the first try certainly had no effect. */
    APPEND;

    /** Whether a second time does no harm. */
    public boolean repeatable() {
        return this == READ || this == UPSERT_BY_KEY;
    }
}
