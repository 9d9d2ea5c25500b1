package vn.lienthong.portal.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A classifier for the text of an answer. Upper case and decomposed letters make no difference (LT-SYNC-003,
 * LT-SYNC-006, LT-SYNC-008).
 *
 * <p>Success is «thành công» without a negation before it in the same clause. A message with both success and
 * failure, or with a more distant negation, is neither; only a lookup then shows the outcome. The name of a
 * commune or company is not a success.
 */
public final class OutcomePhrases {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;!?](?= |$)");

    /**
     * Does not match «thành công ty», which ends the names of many procedures that convert a business into a company.
     */
    private static final Pattern OUTCOME =
            Pattern.compile("(?<!(?<!\\p{L})(?:phường|xã|công ty) )thành công(?! ty(?!\\p{L}))|thất bại");

    /** Words that contradict a success unless they are negated. */
    private static final Pattern CONTRARY = Pattern.compile("(?<!\\p{L})(từ chối|lỗi)(?!\\p{L})");

    private static final Pattern NEGATION = Pattern.compile("(?<!\\p{L})(không|chưa)(?!\\p{L})");
    private static final Pattern DIRECT_NEGATION = Pattern.compile("(?<!\\p{L})(không|chưa) $");
    private static final int MAX_NEGATION_DISTANCE = 7;

    private final String words;
    private boolean affirmed;
    private boolean denied;
    private boolean unclear;
    private boolean contrary;

    public OutcomePhrases(@Nullable String message) {
        String composed = message == null ? "" : Normalizer.normalize(message, Normalizer.Form.NFC);
        words = BLANKS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (String clause : CLAUSE_END.split(words, -1)) {
            classifyClause(clause);
        }
    }

    private void classifyClause(String clause) {
        Matcher negation = NEGATION.matcher(clause);
        int negatedFrom = negation.find() ? negation.end() : clause.length();
        contrary |= CONTRARY.matcher(clause.substring(0, negatedFrom)).find();
        Matcher outcome = OUTCOME.matcher(clause);
        while (outcome.find()) {
            boolean negated = outcome.start() > negatedFrom;
            if (outcome.group().startsWith("thất")) {
                denied |= !negated;
            } else if (!negated) {
                affirmed = true;
            } else if (isDirectlyNegated(clause, outcome.start())) {
                denied = true;
            } else {
                unclear = true;
            }
        }
    }

    private static boolean isDirectlyNegated(String clause, int start) {
        return DIRECT_NEGATION
                .matcher(clause)
                .region(Math.max(0, start - MAX_NEGATION_DISTANCE), start)
                .useTransparentBounds(true)
                .find();
    }

    /** Returns whether the message contains «đã tồn tại»: the code already exists. */
    boolean isAlreadyExists() {
        return words.contains("đã tồn tại");
    }

    /**
     * Returns whether the message states that the dossier does not exist: «không tìm thấy hồ sơ», «hồ sơ không tồn
     * tại».
     */
    boolean isNotFound() {
        return words.contains("hồ sơ") && (words.contains("không tìm thấy") || words.contains("không tồn tại"));
    }

    /** Returns whether the message states success and contains no contradiction. */
    public boolean isSuccess() {
        return affirmed && !denied && !unclear && !contrary;
    }

    /** Returns whether the message states failure and no success. */
    public boolean isDenial() {
        return denied && !affirmed && !unclear;
    }
}
