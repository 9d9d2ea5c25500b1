package vn.lienthong.http;

/** The effect of a call on the other side, which determines its retries (LT-TRN-007). */
public enum Operation {
    /** Changes nothing; retried after any temporary failure. */
    READ,
    /** Writes under a key of the caller; a repetition changes nothing, so it is retried like a read. */
    UPSERT_BY_KEY,
    /** Creates something new; retried only if the first attempt certainly had no effect. */
    CREATE,
    /** Adds a row; a repetition adds a second row, so it is retried only if the first attempt certainly had no effect. */
    APPEND;

    /** Returns whether a repetition is harmless. */
    public boolean isIdempotent() {
        return this == READ || this == UPSERT_BY_KEY;
    }
}
