package vn.lienthong.code;

/** A national or specialised database that was asked while settling a dossier; the official list is not public. */
public final class Database extends OpenCode {
    private Database(String list, String text) {
        super(list, text);
    }

    /** The value of a text of this list. */
    public static Database of(String text) {
        return new Database("database", text);
    }

    /** A value of another list, as a wire wrote it. */
    public static Database of(String list, String text) {
        return new Database(list, text);
    }
}
