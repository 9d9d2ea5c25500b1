package vn.lienthong.portal.inbound.internal;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** What is not taken, and with which status and words; the words quote nothing that came (LT-IN-013). */
public final class RequestRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Understood as a call of a service; the outcome stands in the body (LT-TRN-011). */
    private static final int ANSWERED = 200;

    private static final int FAILED = -1;

    private final int status;
    private final int code;
    private final String text;

    private RequestRejectedException(int status, int code, String key, List<String> arguments) {
        super(MessageCatalogue.text(key, Language.EN, arguments), null, false, false);
        this.status = status;
        this.code = code;
        this.text = MessageCatalogue.text(key, Language.VI, arguments);
    }

    /** Returns a refusal by HTTP: the request is none of a service. */
    public static RequestRejectedException http(int status, String key) {
        return new RequestRejectedException(status, FAILED, key, List.of());
    }

    /** Returns a refusal of what a message says. */
    public static RequestRejectedException of(String key, String... arguments) {
        return new RequestRejectedException(ANSWERED, FAILED, key, List.of(arguments));
    }

    /** The key is taken by other content; the code is the field's. */
    public static RequestRejectedException conflict(int code) {
        return new RequestRejectedException(ANSWERED, code, "inbound.conflict", List.of());
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    /** Returns the words in Vietnamese, for the answer. */
    public String text() {
        return text;
    }
}
