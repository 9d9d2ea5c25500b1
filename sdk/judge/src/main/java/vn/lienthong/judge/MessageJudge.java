package vn.lienthong.judge;

import java.util.List;
import java.util.Set;
import vn.lienthong.judge.internal.RawBodyCheck;
import vn.lienthong.judge.internal.SchemaCache;
import vn.lienthong.judge.internal.SchemaValidator;

/**
 * Holds the raw bytes of a message against the bundled schemas (LT-MSG-001, 002, 003, 005, 006, 007).
 *
 * <p>The bytes come first: encoding, grammar, doubled names and bounds. The schema is asked only when they are sound, so
 * that a verdict speaks either of the bytes or of the content. Whatever a body holds, the answer is a {@link ValidationResult} and
 * never an exception. Thread-safe; a schema is compiled when it is first needed, once.
 */
public final class MessageJudge {
    private final SchemaCache schemas;

    MessageJudge(SchemaCache schemas) {
        this.schemas = schemas;
    }

    /** Returns the judge of the schemas that the specification ships. Cheap to call again. */
    public static MessageJudge standard() {
        return StandardJudgeHolder.JUDGE;
    }

    /** The names of all messages that can be judged, in order, such as {@code portal/login.request}. */
    public Set<String> messages() {
        return schemas.messages();
    }

    /**
     * Judges one body.
     *
     * @param message one of {@link #messages()}
     * @param body the bytes as they are on the wire, decompressed
     * @throws IllegalArgumentException if there is no such message
     */
    public ValidationResult judge(String message, byte[] body) {
        SchemaValidator schema = schemas.validatorFor(message);
        List<RuleViolation> raw = RawBodyCheck.check(body);
        return new ValidationResult(raw.isEmpty() ? schema.validate(body) : raw);
    }

    private static final class StandardJudgeHolder {
        static final MessageJudge JUDGE = new MessageJudge(SchemaCache.bundled());
    }
}
