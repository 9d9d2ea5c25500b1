package vn.lienthong.signature;

import vn.lienthong.error.LienThongException;

/**
 * Thrown if a file is not a PDF, XML or CMS file, is too damaged or exceeds a limit. The message contains no
 * content of the file.
 */
public final class UnreadableDocumentException extends LienThongException {
    /**
     * @param why message key of the reason, such as {@code signature.unreadable.kind}
     */
    public UnreadableDocumentException(String why) {
        super("signature.unreadable", false, null, null, "@" + why);
    }
}
