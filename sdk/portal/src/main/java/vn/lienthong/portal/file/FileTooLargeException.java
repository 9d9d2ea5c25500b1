package vn.lienthong.portal.file;

import vn.lienthong.error.LienThongException;

/** A file that is larger than its reader takes (LT-FILE-006). Nothing of it was kept. */
public final class FileTooLargeException extends LienThongException {
    private final long most;

    public FileTooLargeException(long most) {
        super("file.too-large", false, null, null, Long.toString(most));
        this.most = most;
    }

    /** Returns the most bytes that were taken. */
    public long most() {
        return most;
    }
}
