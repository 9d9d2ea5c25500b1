package vn.lienthong.portal.inbound.internal;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * Thrown to reject a request, with the status and text of the answer; the text quotes nothing from the request
 * (LT-IN-013).
 */
public final class RequestRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The request was understood as a call of a service; the outcome is in the body (LT-TRN-011). */
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

    /** Returns a rejection by HTTP status, for a request that is not a call of a service. */
    public static RequestRejectedException http(int status, String key) {
        return new RequestRejectedException(status, FAILED, key, List.of());
    }

    /** Returns a rejection of a message's content. */
    public static RequestRejectedException of(String key, String... arguments) {
        return new RequestRejectedException(ANSWERED, FAILED, key, List.of(arguments));
    }

    /** Returns a rejection because the key exists with other content; the code depends on the field. */
    public static RequestRejectedException conflict(int code) {
        return new RequestRejectedException(ANSWERED, code, "inbound.conflict", List.of());
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    /** Returns the Vietnamese text for the answer. */
    public String text() {
        return text;
    }
}
