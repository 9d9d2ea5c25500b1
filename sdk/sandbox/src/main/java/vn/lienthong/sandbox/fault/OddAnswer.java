package vn.lienthong.sandbox.fault;

import java.util.Locale;

/** A way in which an answer departs from its form; the call itself has been carried out. */
public enum OddAnswer {
    /** Digits come as numbers instead of text. */
    NUMBERS_FOR_TEXT,
    /** A list of one comes as its single object. */
    OBJECT_FOR_LIST,
    /** The result is null. */
    NULL_RESULT,
    /** Every text inside the result is null. */
    NULL_VALUES,
    /** The lists inside the rows are missing. */
    MISSING_LIST,
    /** There is no result at all. */
    MISSING_RESULT,
    /** The code as a number: 0. */
    CODE_AS_NUMBER,
    /** The code as text with blanks around it: " 0 ". */
    CODE_AS_TEXT,
    /** The code as text with two digits: "00". */
    CODE_PADDED,
    /** A byte order mark in front. */
    BOM,
    /** Each key of the outermost object comes twice. */
    DUPLICATE_KEYS,
    /** A key whose value is nested 10,000 deep. */
    DEEP_NESTING,
    /** A key ten million characters long. */
    BIG_NAME,
    /** A text that is not UTF-8. */
    BAD_UTF8,
    /** A page for people, with status 200. */
    HTML_PAGE,
    /** No byte of body. */
    EMPTY_BODY,
    /** An object without any key. */
    EMPTY_OBJECT,
    /** Success without the words «thành công» (LT-SYNC-008). */
    SILENT_SUCCESS,
    /** Code 0 with a message that denies success: «không thành công» (LT-SYNC-008). */
    DENIED_SUCCESS;

    /** Returns the form in words, such as {@code bad-utf8}: how a fault file names it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
