package vn.lienthong.dossier.digital;

/** Whose digital signature a digitised paper bears (LT-DIG-008). */
public enum CopySigner {
    /** The official who digitised it, in person. */
    OFFICIAL,
    /** The person with competence to sign the result. */
    COMPETENT_PERSON,
    /** The agency. */
    AGENCY
}
