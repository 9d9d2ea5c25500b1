package vn.lienthong.sandbox.fault;

import vn.lienthong.sandbox.internal.SandboxWords;

/** The malformed answers; the call itself has been executed. */
public enum OddAnswer {
    /** Numbers instead of texts with digits. */
    NUMBERS_FOR_TEXT,
    /** A single object instead of a list with one element. */
    OBJECT_FOR_LIST,
    /** A null result. */
    NULL_RESULT,
    /** Null for every text in the result. */
    NULL_VALUES,
    /** Rows without their lists. */
    MISSING_LIST,
    /** An answer without result. */
    MISSING_RESULT,
    /** The code as a number: 0. */
    CODE_AS_NUMBER,
    /** The code as text surrounded by blanks: " 0 ". */
    CODE_AS_TEXT,
    /** The code as text with two digits: "00". */
    CODE_PADDED,
    /** A byte order mark before the body. */
    BOM,
    /** Each key of the outermost object twice. */
    DUPLICATE_KEYS,
    /** A key whose value is nested 10,000 deep. */
    DEEP_NESTING,
    /** A key of ten million characters. */
    BIG_NAME,
    /** A text that is not UTF-8. */
    BAD_UTF8,
    /** An HTML page with status 200. */
    HTML_PAGE,
    /** An empty body. */
    EMPTY_BODY,
    /** An empty object. */
    EMPTY_OBJECT,
    /** A success without the words «thành công» (LT-SYNC-008). */
    SILENT_SUCCESS,
    /** Code 0 with a message that denies success: «không thành công» (LT-SYNC-008). */
    DENIED_SUCCESS;

    /** Returns the name of the form in a fault file, such as {@code bad-utf8}. */
    public String text() {
        return SandboxWords.of(this);
    }
}
