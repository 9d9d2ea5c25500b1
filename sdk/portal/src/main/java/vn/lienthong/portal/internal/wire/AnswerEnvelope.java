package vn.lienthong.portal.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.MappingBuilder;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;

/**
 * The envelope of an answer: code, message and rows.
 *
 * @param code the code as written; "" if it is missing
 * @param message the message of the portal
 * @param session the session id of a login
 * @param rows the rows
 */
public record AnswerEnvelope<T>(
        String code, @Nullable String message, @Nullable String session, List<T> rows) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    /** The mapping of an answer without rows. */
    public static final ObjectMapping<AnswerEnvelope<Void>, ?> PLAIN =
            EnvelopeTables.<Void>frame("portal1/answer").build();

    /**
     * Returns the code as a number; 0, "0" and " 00" are equal (LT-MSG-011).
     *
     * @throws MalformedAnswerException if the code is not a whole number of at most nine digits
     */
    public int parseCode(@Nullable String correlationId) {
        String digits = code.strip();
        if (!NUMBER.matcher(digits).matches()) {
            throw new MalformedAnswerException("/code", "whole number", "text", code.length(), correlationId);
        }
        return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return "AnswerEnvelope[" + rows.size() + " rows]";
    }

    /** Returns code and message for an exception or the check for an expired session. */
    public ErrorDetail errorDetail(@Nullable String correlationId) {
        return new ErrorDetail(code, message, correlationId);
    }

    /** Returns the mapping of an envelope whose {@code result} is a list of rows. */
    public static <T> ObjectMapping<AnswerEnvelope<T>, ?> of(ObjectMapping<T, ?> row) {
        MappingBuilder<AnswerEnvelope<T>, EnvelopeDraft<T>> table = EnvelopeTables.frame(row.kind() + "/answer");
        return table.presence(FieldPresence.EXPECTED)
                .nested(row)
                .list("result", "/rows", AnswerEnvelope::rows, (draft, rows) -> draft.rows = rows)
                .build();
    }

    /** Returns the mapping of an envelope whose {@code result} is an object with the rows as {@code data}. */
    public static <T> ObjectMapping<AnswerEnvelope<T>, ?> ofData(ObjectMapping<T, ?> row) {
        ObjectMapping<List<T>, ?> data = ObjectMapping.<List<T>, List<T>>of(
                        row.kind() + "/data", ModelBinding.withoutExtras(ArrayList::new, List::copyOf))
                .presence(FieldPresence.EXPECTED)
                .nested(row)
                .list("data", "", rows -> rows, AnswerEnvelope::replace)
                .build();
        MappingBuilder<AnswerEnvelope<T>, EnvelopeDraft<T>> table = EnvelopeTables.frame(row.kind() + "/answer");
        return table.presence(FieldPresence.EXPECTED)
                .nested(data)
                .object("result", "/rows", AnswerEnvelope::rows, (draft, rows) -> draft.rows = rows)
                .build();
    }

    /** If a key is duplicated, its last value replaces the earlier one. */
    private static <T> void replace(List<T> rows, List<T> last) {
        rows.clear();
        rows.addAll(last);
    }

    /** An envelope that is being read. */
    static final class EnvelopeDraft<T> {
        private String code = "";
        private @Nullable String message;
        private @Nullable String session;
        private List<T> rows = List.of();

        AnswerEnvelope<T> build() {
            return new AnswerEnvelope<>(code, message, session, List.copyOf(rows));
        }
    }

    /** The mapping of the keys that every answer may have. */
    private static final class EnvelopeTables {
        static <T> MappingBuilder<AnswerEnvelope<T>, EnvelopeDraft<T>> frame(String kind) {
            MappingBuilder<AnswerEnvelope<T>, EnvelopeDraft<T>> table =
                    ObjectMapping.of(kind, ModelBinding.withoutExtras(EnvelopeDraft::new, EnvelopeDraft::build));
            return table.presence(FieldPresence.OPTIONAL)
                    .readOnly("error_code", "/code", (draft, code) -> draft.code = code)
                    .readOnly("message", "/message", (draft, message) -> draft.message = message)
                    .readOnly("session", "/session", (draft, session) -> draft.session = session);
        }
    }
}
