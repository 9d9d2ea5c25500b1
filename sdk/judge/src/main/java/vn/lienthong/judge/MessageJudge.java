package vn.lienthong.judge;

import java.util.List;
import java.util.Set;
import vn.lienthong.judge.internal.RawBodyCheck;
import vn.lienthong.judge.internal.SchemaCache;
import vn.lienthong.judge.internal.SchemaValidator;

/**
 * A validator of the raw bytes of messages against the bundled schemas (LT-MSG-001, 002, 003, 005, 006, 007).
 *
 * <p>It first checks encoding, grammar, duplicate names and limits. The schema is used only if these checks pass,
 * so that a result concerns either the bytes or the content. For any body the result is a {@link
 * ValidationResult}, never an exception. Thread-safe. Each schema is compiled once, on first use.
 */
public final class MessageJudge {
    private final SchemaCache schemas;

    MessageJudge(SchemaCache schemas) {
        this.schemas = schemas;
    }

    /** Returns the judge of the schemas bundled with the specification. Repeated calls return the same instance. */
    public static MessageJudge standard() {
        return StandardJudgeHolder.JUDGE;
    }

    /** Returns the names of all messages that can be judged, in order, such as {@code portal/login.request}. */
    public Set<String> messages() {
        return schemas.messages();
    }

    /**
     * Judges one body.
     *
     * @param message one of {@link #messages()}
     * @param body the transferred bytes, decompressed
     * @throws IllegalArgumentException if {@code message} is not one of {@link #messages()}
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
