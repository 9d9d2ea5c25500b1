package vn.lienthong.procedure.onceonly;

import vn.lienthong.code.CodeList;
import vn.lienthong.code.OpenCode;

/** Why a person is asked for a document although a database holds it, of the list {@code asking-reason}, or one not known here. */
public final class DocumentRequestReason extends OpenCode {
    /** The database has nothing, or cannot be asked. */
    public static final DocumentRequestReason UNAVAILABLE = of("unavailable");

    /** What the database has is not complete. */
    public static final DocumentRequestReason INCOMPLETE = of("incomplete");

    /** What the database has is wrong. */
    public static final DocumentRequestReason WRONG = of("wrong");

    /** The procedure is not connected to the database; no law that names this was found. */
    public static final DocumentRequestReason NOT_CONNECTED = of("not-connected");

    private DocumentRequestReason(String list, String text) {
        super(list, text);
    }

    /** Returns the reason of a text of the list {@code asking-reason}. */
    public static DocumentRequestReason of(String text) {
        return new DocumentRequestReason("asking-reason", text);
    }

    /** Returns whether a law is known to name it; whoever asks for it also asks to have the database corrected. */
    boolean isLawful() {
        return CodeList.require("asking-reason")
                .findRow(text())
                .map(row -> row.cell("confidence").matches("[HM]"))
                .orElse(false);
    }
}
