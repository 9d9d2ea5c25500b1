package vn.lienthong.procedure.onceonly;

import vn.lienthong.code.OpenCode;

/** A national or specialised database that holds what a document says, of the list {@code source-database}, or one not known here. */
public final class SourceDatabase extends OpenCode {
    private SourceDatabase(String list, String text) {
        super(list, text);
    }

    /** Returns the database of a text of the list {@code source-database}. */
    public static SourceDatabase of(String text) {
        return new SourceDatabase("source-database", text);
    }
}
