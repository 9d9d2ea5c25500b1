package vn.lienthong.portal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.json.TableBuilder;

/**
 * The frame of an answer: code, message and rows.
 *
 * @param code the code as written; "" when it is missing
 * @param message the other side's words
 * @param session the session of a login
 * @param rows the rows
 */
public record Envelope<T>(
        String code, @Nullable String message, @Nullable String session, List<T> rows) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    /** An answer without rows. */
    public static final ObjectTable<Envelope<Void>, ?> PLAIN =
            EnvelopeTables.<Void>frame("portal1/answer").build();

    /** The code as a number: trimmed, so that 0, "0" and " 00" are one (LT-MSG-011). */
    public int number(@Nullable String correlationId) {
        String digits = code.strip();
        if (!NUMBER.matcher(digits).matches()) {
            throw new MalformedAnswerException("/code", "whole number", "text", code.length(), correlationId);
        }
        return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return "Envelope[" + rows.size() + " rows]";
    }

    /** Code and message for an exception or the session's predicate. */
    public Said said(@Nullable String correlationId) {
        return new Said(code, message, correlationId);
    }

    /** A frame whose {@code result} is a list of rows of a table. */
    public static <T> ObjectTable<Envelope<T>, ?> of(ObjectTable<T, ?> row) {
        TableBuilder<Envelope<T>, Draft<T>> table = EnvelopeTables.frame(row.kind() + "/answer");
        return table.need(Need.EXPECTED)
                .of(row)
                .list("result", "/rows", Envelope::rows, (draft, rows) -> draft.rows = rows)
                .build();
    }

    /** A frame whose {@code result} is an object that holds the rows as {@code data}. */
    public static <T> ObjectTable<Envelope<T>, ?> ofData(ObjectTable<T, ?> row) {
        ObjectTable<List<T>, ?> data = ObjectTable.<List<T>, List<T>>of(
                        row.kind() + "/data", Shape.bare(ArrayList::new, List::copyOf))
                .need(Need.EXPECTED)
                .of(row)
                .list("data", "", rows -> rows, Envelope::replace)
                .build();
        TableBuilder<Envelope<T>, Draft<T>> table = EnvelopeTables.frame(row.kind() + "/answer");
        return table.need(Need.EXPECTED)
                .of(data)
                .one("result", "/rows", Envelope::rows, (draft, rows) -> draft.rows = rows)
                .build();
    }

    /** Of two keys of one name the last counts. */
    private static <T> void replace(List<T> rows, List<T> last) {
        rows.clear();
        rows.addAll(last);
    }

    /** An answer that is being read. */
    static final class Draft<T> {
        private String code = "";
        private @Nullable String message;
        private @Nullable String session;
        private List<T> rows = List.of();

        Envelope<T> build() {
            return new Envelope<>(code, message, session, List.copyOf(rows));
        }
    }

    /** The keys that every answer may have. */
    private static final class EnvelopeTables {
        static <T> TableBuilder<Envelope<T>, Draft<T>> frame(String kind) {
            TableBuilder<Envelope<T>, Draft<T>> table = ObjectTable.of(kind, Shape.bare(Draft::new, Draft::build));
            return table.need(Need.OPTIONAL)
                    .loose("error_code", "/code", (draft, code) -> draft.code = code)
                    .loose("message", "/message", (draft, message) -> draft.message = message)
                    .loose("session", "/session", (draft, session) -> draft.session = session);
        }
    }
}
