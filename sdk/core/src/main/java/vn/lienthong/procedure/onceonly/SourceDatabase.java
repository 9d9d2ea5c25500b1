package vn.lienthong.procedure.onceonly;

import vn.lienthong.code.OpenCode;

/**
 * A national or specialised database that contains the data of a document, of the list {@code source-database}, or
 * an unknown one.
 */
public final class SourceDatabase extends OpenCode {
    private SourceDatabase(String list, String text) {
        super(list, text);
    }

    /** Returns the database with this code in the list {@code source-database}. */
    public static SourceDatabase of(String text) {
        return new SourceDatabase("source-database", text);
    }
}
