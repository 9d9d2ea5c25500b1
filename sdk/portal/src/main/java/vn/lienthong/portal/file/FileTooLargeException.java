package vn.lienthong.portal.file;

import vn.lienthong.error.LienThongException;

/** Thrown when a file is larger than the limit (LT-FILE-006). Nothing of the file is kept. */
public final class FileTooLargeException extends LienThongException {
    private final long most;

    public FileTooLargeException(long most) {
        super("file.too-large", false, null, null, Long.toString(most));
        this.most = most;
    }

    /** Returns the limit in bytes. */
    public long most() {
        return most;
    }
}
