package vn.lienthong.portal.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.CallReply;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.value.JsonValue;

/** The texts of an answer whose format is not known except that it describes the outcome of a write in words. */
public final class FreeTextOutcome {
    private static final int MAX_TEXTS = 10_000;
    private static final Pattern REFUSAL =
            Pattern.compile("(?<!\\p{L})(không|chưa|từ chối|lỗi|thất bại|đã tồn tại)(?!\\p{L})");

    /** A name of a person or place: a capitalised word before it, and capitals of its own. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+\\s+Thành\\s+Công(?!\\p{L})");

    private final StringBuilder words = new StringBuilder();
    private final @Nullable String correlationId;
    private boolean affirmed;
    private boolean successMentioned;
    private boolean contradicted;
    private boolean refused;

    private FreeTextOutcome(@Nullable String correlationId) {
        this.correlationId = correlationId;
    }

    /** Returns all texts of an answer; none if it is not JSON. */
    public static FreeTextOutcome parse(JsonCodec codec, CallReply reply) {
        FreeTextOutcome outcome = new FreeTextOutcome(reply.correlationId());
        try {
            outcome.collectTexts(codec.readTree(reply.response().body(), reply.correlationId())
                    .value());
        } catch (MalformedAnswerException e) {
            // An answer without readable texts states no outcome; the caller handles that.
            return outcome;
        }
        return outcome;
    }

    private void collectTexts(JsonValue tree) {
        if (tree instanceof JsonValue.StringValue text) {
            classify(text.value());
        } else if (tree instanceof JsonValue.BooleanValue flag) {
            contradicted |= !flag.value();
        } else if (tree instanceof JsonValue.ArrayValue items) {
            items.elements().forEach(this::collectTexts);
        } else if (tree instanceof JsonValue.ObjectValue fields) {
            fields.members().values().forEach(this::collectTexts);
        }
    }

    /** Classifies each text separately: a name in one text is not the success of another. */
    private void classify(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String lower = composed.toLowerCase(Locale.ROOT);
        OutcomePhrases wording = new OutcomePhrases(NAME.matcher(composed).replaceAll("?"));
        boolean denied = wording.isDenial();
        boolean refusing = REFUSAL.matcher(lower).find();
        affirmed |= wording.isSuccess();
        successMentioned |= !denied && lower.contains("thành công");
        refused |= denied || refusing;
        contradicted |= denied || refusing || lower.contains("thất bại");
        if (words.length() + text.length() < MAX_TEXTS) {
            words.append(text).append(". ");
        }
    }

    /**
     * Returns whether a text states success and nothing in the answer contradicts it, neither a word of rejection nor
     * a false value.
     */
    public boolean isSuccess() {
        return affirmed && !contradicted;
    }

    /**
     * Returns whether the answer states a failure and no success: a negation, a rejection, an error, or that the
     * record exists already.
     */
    public boolean isRefusal() {
        return refused && !successMentioned;
    }

    /** Returns the texts for an exception. */
    public ErrorDetail errorDetail() {
        return new ErrorDetail(null, words.toString(), correlationId);
    }
}
