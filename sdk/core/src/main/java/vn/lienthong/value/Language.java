package vn.lienthong.value;

/** Languages in which every message exists. */
public enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN
}
