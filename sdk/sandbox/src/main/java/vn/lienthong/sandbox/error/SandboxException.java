package vn.lienthong.sandbox.error;

import org.jspecify.annotations.Nullable;

/** The exception if the sandbox cannot start or continue; its message is one sentence in each language. */
public class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String vietnamese;

    /** Creates an exception with a message in English, which is the message of the exception, and in Vietnamese. */
    public SandboxException(String message, String vietnamese, @Nullable Throwable cause) {
        super(message, cause);
        this.vietnamese = vietnamese;
    }

    /** Returns the message in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }
}
