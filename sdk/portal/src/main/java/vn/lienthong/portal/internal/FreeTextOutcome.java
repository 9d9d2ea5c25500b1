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

/** The outcome of a write, classified by the texts of an answer in an unknown format. */
public final class FreeTextOutcome {
    private static final int MAX_TEXTS = 10_000;
    private static final Pattern REFUSAL =
            Pattern.compile("(?<!\\p{L})(không|chưa|từ chối|lỗi|thất bại|đã tồn tại)(?!\\p{L})");

    /**
     * A name of a person or place that ends in «Thành Công», such as a capitalised word followed by these two words in
     * capitals.
     */
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

    /** Classifies all texts of an answer. An answer that is not JSON has no texts. */
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

    /** Classifies one text. Each text is classified separately, so that a name in one text does not affect another. */
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
     * Returns whether a text states success and nothing contradicts it: no word of rejection and no {@code false}
     * anywhere in the answer.
     */
    public boolean isSuccess() {
        return affirmed && !contradicted;
    }

    /**
     * Returns whether the answer states a failure and no success. A failure is a negation, a rejection, an error or an
     * existing record.
     */
    public boolean isRefusal() {
        return refused && !successMentioned;
    }

    /** Returns the texts, up to 10,000 characters, as the error detail of an exception. */
    public ErrorDetail errorDetail() {
        return new ErrorDetail(null, words.toString(), correlationId);
    }
}
