package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * The certificate, key, value or document prevents signing. Nothing was written. Contains neither a key nor a PIN.
 */
public final class SigningException extends LienThongException {
    /**
     * Creates the exception.
     *
     * @param code reason and message key, such as {@code signing.value}
     */
    public SigningException(String code, String... arguments) {
        super(code, false, null, null, arguments);
    }

    private SigningException(String code, boolean retryable, @Nullable Throwable cause) {
        super(code, retryable, null, cause);
    }

    /** Returns one that may pass when it is tried again, such as a service that did not answer. */
    public static SigningException temporary(String code, @Nullable Throwable cause) {
        return new SigningException(code, true, cause);
    }
}
