package vn.lienthong.dossier.digital;

/** Whose digital signature a digitised paper has (LT-DIG-008). */
public enum CopySigner {
    /** The officer who digitised it. */
    OFFICIAL,
    /** The person competent to sign the result. */
    COMPETENT_PERSON,
    /** The agency. */
    AGENCY
}
