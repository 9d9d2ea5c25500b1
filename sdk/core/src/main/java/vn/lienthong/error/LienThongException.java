package vn.lienthong.error;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * The unchecked root of all exceptions of the SDK. Message and cause never contain a personal value, a secret, a
 * session or a body (LT-PRIV-001).
 */
public class LienThongException extends RuntimeException {
    private final String code;
    private final boolean retryable;
    private final @Nullable String correlationId;
    private final transient List<String> arguments;

    protected LienThongException(
            String code,
            boolean retryable,
            @Nullable String correlationId,
            @Nullable Throwable cause,
            String... arguments) {
        super(MessageCatalogue.text(code, Language.EN, List.of(arguments)), cause);
        this.code = code;
        this.retryable = retryable;
        this.correlationId = correlationId;
        this.arguments = List.of(arguments);
    }

    /** Returns the stable error code, which is also the message key. */
    public String code() {
        return code;
    }

    /** Returns whether the same call may succeed later. */
    public boolean retryable() {
        return retryable;
    }

    /** Returns the correlation id of the call in log lines; null if no call had begun. */
    public @Nullable String correlationId() {
        return correlationId;
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        return arguments == null ? code : MessageCatalogue.text(code, language, arguments);
    }
}
