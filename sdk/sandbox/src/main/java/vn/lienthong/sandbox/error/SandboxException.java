package vn.lienthong.sandbox.error;

import org.jspecify.annotations.Nullable;

/** The sandbox could not start or continue; one sentence says why, in either language. */
public class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String vietnamese;

    /** Says why in English, which is the exception's own message, and in Vietnamese. */
    public SandboxException(String message, String vietnamese, @Nullable Throwable cause) {
        super(message, cause);
        this.vietnamese = vietnamese;
    }

    /** Returns the message in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }
}
