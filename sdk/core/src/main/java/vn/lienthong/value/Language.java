package vn.lienthong.value;

/** The two languages in which every message exists. */
public enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN
}
