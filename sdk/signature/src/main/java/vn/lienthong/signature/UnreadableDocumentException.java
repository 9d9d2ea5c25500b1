package vn.lienthong.signature;

import vn.lienthong.error.LienThongException;

/** A file that is no PDF, XML or CMS, or is too broken or too large to be read as one. Quotes nothing of it. */
public final class UnreadableDocumentException extends LienThongException {
    /** @param why key of the reason's message, such as {@code signature.unreadable.kind} */
    public UnreadableDocumentException(String why) {
        super("signature.unreadable", false, null, null, "@" + why);
    }
}
