package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** A national or specialised database that was queried for a dossier; the official list is not public. */
public final class DatabaseCode extends OpenCode {
    private DatabaseCode(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static DatabaseCode of(String text) {
        return new DatabaseCode("database", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static DatabaseCode of(String list, String text) {
        return new DatabaseCode(list, text);
    }
}
