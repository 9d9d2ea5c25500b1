package vn.lienthong.error;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * The unchecked root of everything that the SDK throws. Neither its message nor its cause ever holds a personal value, a
 * secret, a session or a body (LT-PRIV-001).
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

    /** The stable code of the error, which is also the key of its message. */
    public String code() {
        return code;
    }

    /** Whether the same call may succeed when it is made again later. */
    public boolean retryable() {
        return retryable;
    }

    /** The id of the call in our log lines, if a call had begun. */
    public @Nullable String correlationId() {
        return correlationId;
    }

    /** The message in a language. */
    public String message(Language language) {
        return arguments == null ? code : MessageCatalogue.text(code, language, arguments);
    }
}
