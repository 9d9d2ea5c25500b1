package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** A national or specialised database that was asked while settling a dossier; the official list is not public. */
public final class DatabaseCode extends OpenCode {
    private DatabaseCode(String list, String text) {
        super(list, text);
    }

    /** Returns the value of a text of this list. */
    public static DatabaseCode of(String text) {
        return new DatabaseCode("database", text);
    }

    /** Returns a value of another list, as a wire wrote it. */
    public static DatabaseCode of(String list, String text) {
        return new DatabaseCode(list, text);
    }
}
