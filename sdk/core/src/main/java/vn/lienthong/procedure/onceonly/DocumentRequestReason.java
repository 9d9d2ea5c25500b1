package vn.lienthong.procedure.onceonly;

import vn.lienthong.code.CodeList;
import vn.lienthong.code.OpenCode;

/**
 * Why a person is asked for a document although a database contains the data, of the list {@code asking-reason}, or an
 * unknown reason.
 */
public final class DocumentRequestReason extends OpenCode {
    /** The database has no data, or is not available. */
    public static final DocumentRequestReason UNAVAILABLE = of("unavailable");

    /** The data in the database are incomplete. */
    public static final DocumentRequestReason INCOMPLETE = of("incomplete");

    /** The data in the database are wrong. */
    public static final DocumentRequestReason WRONG = of("wrong");

    /** The procedure is not connected to the database; no law that allows this reason was found. */
    public static final DocumentRequestReason NOT_CONNECTED = of("not-connected");

    private DocumentRequestReason(String list, String text) {
        super(list, text);
    }

    /** Returns the reason with this code in the list {@code asking-reason}. */
    public static DocumentRequestReason of(String text) {
        return new DocumentRequestReason("asking-reason", text);
    }

    /**
     * Returns whether a law is known to allow the reason. With such a reason, the correction of the database is
     * requested too.
     */
    boolean isLawful() {
        return CodeList.require("asking-reason")
                .findRow(text())
                .map(row -> row.cell("confidence").matches("[HM]"))
                .orElse(false);
    }
}
