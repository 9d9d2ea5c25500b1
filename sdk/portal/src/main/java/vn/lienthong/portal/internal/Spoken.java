package vn.lienthong.portal.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.error.Tree;
import vn.lienthong.http.Reply;
import vn.lienthong.json.JsonCodec;

/** The words of an answer of which nothing is known but that it tells in words what became of a write. */
public final class Spoken {
    private static final int MOST = 10_000;
    private static final Pattern REFUSAL =
            Pattern.compile("(?<!\\p{L})(không|chưa|từ chối|lỗi|thất bại|đã tồn tại)(?!\\p{L})");

    private final StringBuilder words = new StringBuilder();
    private final @Nullable String correlationId;

    private Spoken(@Nullable String correlationId) {
        this.correlationId = correlationId;
    }

    /** All texts of an answer; none when it is no JSON. */
    public static Spoken in(JsonCodec codec, Reply reply) {
        Spoken spoken = new Spoken(reply.correlationId());
        try {
            spoken.add(codec.readTree(reply.response().body(), reply.correlationId())
                    .value());
        } catch (MalformedAnswerException e) {
            // A success whose words cannot be read says nothing, which is what its caller finds.
            return spoken;
        }
        return spoken;
    }

    private void add(Tree tree) {
        if (tree instanceof Tree.Text text && words.length() + text.value().length() < MOST) {
            words.append(text.value()).append(". ");
        } else if (tree instanceof Tree.Items items) {
            items.list().forEach(this::add);
        } else if (tree instanceof Tree.Fields fields) {
            fields.map().values().forEach(this::add);
        }
    }

    /** Says success, and nothing against it. */
    public boolean success() {
        return new Wording(words.toString()).success();
    }

    /** Says that it was not done, and nothing of a success: a negation, a refusal, an error, or that it was there before. */
    public boolean refusal() {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Wording(words.toString()).denial()
                || (!lower.contains("thành công") && REFUSAL.matcher(lower).find());
    }

    /** The words for an exception. */
    public Said said() {
        return new Said(null, words.toString(), correlationId);
    }
}
