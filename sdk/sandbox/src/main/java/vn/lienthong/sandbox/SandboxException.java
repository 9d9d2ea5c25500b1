package vn.lienthong.sandbox;

import org.jspecify.annotations.Nullable;

/** The sandbox could not start or continue; the message says why in one sentence. */
public class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SandboxException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
