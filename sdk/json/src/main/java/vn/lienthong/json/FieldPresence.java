package vn.lienthong.json;

/** The meaning of a missing key. */
public enum FieldPresence {
    /** The key is often missing; no finding. */
    OPTIONAL,
    /** The key should be present; a missing key gives a finding. */
    EXPECTED,
    /** The object is invalid without the key; in a list, its row is skipped with a finding. */
    MANDATORY
}
