package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be signed, or must not be: the certificate, the key, the value that came back or the document forbids it. Nothing
 * was written. Holds neither a key nor a PIN.
 */
public final class SigningException extends LienThongException {
    /** @param code why, which is also the key of its message, such as {@code signing.value} */
    public SigningException(String code, String... arguments) {
        super(code, false, null, null, arguments);
    }

    private SigningException(String code, boolean retryable, @Nullable Throwable cause) {
        super(code, retryable, null, cause);
    }

    /** One that may pass when it is tried again, such as a service that did not answer. */
    public static SigningException temporary(String code, @Nullable Throwable cause) {
        return new SigningException(code, true, cause);
    }
}
