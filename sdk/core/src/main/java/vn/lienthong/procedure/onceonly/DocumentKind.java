package vn.lienthong.procedure.onceonly;

import vn.lienthong.code.OpenCode;

/** A kind of document that a person may be asked for, of the list {@code document-kind}, or an unknown one. */
public final class DocumentKind extends OpenCode {
    /** Stands for every kind that has no row of its own in the table of replacements. */
    public static final DocumentKind ANY = of("any");

    private DocumentKind(String list, String text) {
        super(list, text);
    }

    /** Returns the kind with this code in the list {@code document-kind}. */
    public static DocumentKind of(String text) {
        return new DocumentKind("document-kind", text);
    }
}
