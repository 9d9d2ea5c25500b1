package vn.lienthong.procedure.onceonly;

import vn.lienthong.code.OpenCode;

/** A kind of document that a person could be asked for, of the list {@code document-kind}, or one not known here. */
public final class DocumentKind extends OpenCode {
    /** Stands in the map of replacements for each kind that no row of its own names. */
    public static final DocumentKind ANY = of("any");

    private DocumentKind(String list, String text) {
        super(list, text);
    }

    /** Returns the kind of a text of the list {@code document-kind}. */
    public static DocumentKind of(String text) {
        return new DocumentKind("document-kind", text);
    }
}
