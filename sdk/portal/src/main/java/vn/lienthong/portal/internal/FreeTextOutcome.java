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

/** The words of an answer of which nothing is known but that it tells in words what became of a write. */
public final class FreeTextOutcome {
    private static final int MAX_TEXTS = 10_000;
    private static final Pattern REFUSAL =
            Pattern.compile("(?<!\\p{L})(không|chưa|từ chối|lỗi|thất bại|đã tồn tại)(?!\\p{L})");

    /** What a person or a place is called: a word with a capital before it, and capitals of its own. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+\\s+Thành\\s+Công(?!\\p{L})");

    private final StringBuilder words = new StringBuilder();
    private final @Nullable String correlationId;
    private boolean affirmed;
    private boolean mentioned;
    private boolean against;
    private boolean refused;

    private FreeTextOutcome(@Nullable String correlationId) {
        this.correlationId = correlationId;
    }

    /** Returns all texts of an answer; none when it is no JSON. */
    public static FreeTextOutcome in(JsonCodec codec, CallReply reply) {
        FreeTextOutcome spoken = new FreeTextOutcome(reply.correlationId());
        try {
            spoken.add(codec.readTree(reply.response().body(), reply.correlationId())
                    .value());
        } catch (MalformedAnswerException e) {
            // A success whose words cannot be read says nothing, which is what its caller finds.
            return spoken;
        }
        return spoken;
    }

    private void add(JsonValue tree) {
        if (tree instanceof JsonValue.StringValue text) {
            weigh(text.value());
        } else if (tree instanceof JsonValue.BooleanValue flag) {
            against |= !flag.value();
        } else if (tree instanceof JsonValue.ArrayValue items) {
            items.elements().forEach(this::add);
        } else if (tree instanceof JsonValue.ObjectValue fields) {
            fields.members().values().forEach(this::add);
        }
    }

    /** Each text speaks for itself: a name in one is no success of what another refuses. */
    private void weigh(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String lower = composed.toLowerCase(Locale.ROOT);
        OutcomePhrases wording = new OutcomePhrases(NAME.matcher(composed).replaceAll("?"));
        boolean denied = wording.denial();
        boolean refusing = REFUSAL.matcher(lower).find();
        affirmed |= wording.success();
        mentioned |= !denied && lower.contains("thành công");
        refused |= denied || refusing;
        against |= denied || refusing || lower.contains("thất bại");
        if (words.length() + text.length() < MAX_TEXTS) {
            words.append(text).append(". ");
        }
    }

    /** A text says success, and nothing in the whole answer speaks against it, be it a word of refusal or a plain false. */
    public boolean success() {
        return affirmed && !against;
    }

    /** Says that it was not done, and nothing of a success: a negation, a refusal, an error, or that it was there before. */
    public boolean refusal() {
        return refused && !mentioned;
    }

    /** Returns the words for an exception. */
    public ErrorDetail errorDetail() {
        return new ErrorDetail(null, words.toString(), correlationId);
    }
}
