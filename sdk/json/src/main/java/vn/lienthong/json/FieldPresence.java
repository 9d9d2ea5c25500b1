package vn.lienthong.json;

/** What it means that a key is missing. */
public enum FieldPresence {
    /** Nothing: the key is often left out. */
    OPTIONAL,
    /** A finding: the key belongs there. */
    EXPECTED,
    /** Without it there is no value; in a list the row is passed over with a finding. */
    MANDATORY
}
