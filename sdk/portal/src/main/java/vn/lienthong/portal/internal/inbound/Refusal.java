package vn.lienthong.portal.internal.inbound;

import java.util.List;
import vn.lienthong.error.Language;
import vn.lienthong.error.Messages;

/** What is not taken, and with which status and words; the words quote nothing that came (LT-IN-013). */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Understood as a call of a service; the outcome stands in the body (LT-TRN-011). */
    private static final int ANSWERED = 200;

    private static final int FAILED = -1;

    private final int status;
    private final int code;
    private final String text;

    private Refusal(int status, int code, String key, List<String> arguments) {
        super(Messages.text(key, Language.EN, arguments), null, false, false);
        this.status = status;
        this.code = code;
        this.text = Messages.text(key, Language.VI, arguments);
    }

    /** A refusal by HTTP: the request is none of a service. */
    public static Refusal http(int status, String key) {
        return new Refusal(status, FAILED, key, List.of());
    }

    /** A refusal of what a message says. */
    public static Refusal of(String key, String... arguments) {
        return new Refusal(ANSWERED, FAILED, key, List.of(arguments));
    }

    /** The key is taken by other content; the code is the field's. */
    public static Refusal conflict(int code) {
        return new Refusal(ANSWERED, code, "inbound.conflict", List.of());
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    /** The words in Vietnamese, for the answer. */
    public String text() {
        return text;
    }
}
