package vn.lienthong.portal.internal.wire;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.Money;
import vn.lienthong.code.OpenCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.json.TextFormat;

/** The text formats of times, booleans, amounts and codes in this generation of the interface. */
final class WireValues {
    /** Maximum number of digits of a long. */
    private static final int MAX_DIGITS = 19;

    /** {@code yyyyMMddHHmmss} at +07:00 (LT-MSG-008). */
    static final TextFormat<OffsetDateTime> DATE_TIME = new TextFormat<>(WireTime::parse, WireTime::format);

    /** "True" or "False" (LT-MSG-009). */
    static final TextFormat<Boolean> BOOLEAN_TEXT =
            new TextFormat<>(WireValues::parseBoolean, value -> value ? "True" : "False");

    /** "1" or "0". */
    static final TextFormat<Boolean> BOOLEAN_DIGIT =
            new TextFormat<>(WireValues::parseBoolean, value -> value ? "1" : "0");

    /** Whole đồng. */
    static final TextFormat<Money> MONEY =
            new TextFormat<>(WireValues::parseMoney, money -> Long.toString(money.dong()));

    /** Name of this interface. Unknown values in its messages belong to lists with this prefix. */
    static final String WIRE_NAME = "portal1";

    private WireValues() {}

    private static @Nullable Money parseMoney(String text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS || !DigitText.isDigitsOnly(text)) {
            return null;
        }
        try {
            return Money.dong(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Boolean parseBoolean(String text) {
        return switch (text) {
            case "True", "1" -> true;
            case "False", "0" -> false;
            default -> parseBooleanIgnoringCase(text.toLowerCase(Locale.ROOT));
        };
    }

    private static @Nullable Boolean parseBooleanIgnoringCase(String lower) {
        return switch (lower) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /**
     * Returns the text format of a code list, which maps codes of the specification to texts of this generation and
     * back. A value outside the list belongs to the list's name for this interface and can be written only here. A
     * value without a text was usually rejected earlier, where its path is known.
     *
     * @param list name of the list in the specification
     * @param known creates a value of the list
     * @param foreign creates a value of another list
     */
    static <C extends OpenCode> TextFormat<C> codeFormat(
            String list, Function<String, C> known, BiFunction<String, String, C> foreign) {
        Map<String, C> read = new HashMap<>();
        Map<String, String> write = new HashMap<>();
        for (CodeList.CodeListRow row : CodeList.require(list).rows()) {
            read.put(row.cell("portal1"), known.apply(row.code()));
            write.put(row.code(), row.cell("portal1"));
        }
        String here = WIRE_NAME + "/" + list;
        return new TextFormat<>(
                text -> {
                    C value = read.get(text);
                    return value != null || text.isBlank() ? value : foreign.apply(here, text);
                },
                code -> {
                    String text = code.list().equals(here) ? code.text() : write.get(code.text());
                    if (text == null
                            || !(code.list().equals(here) || code.list().equals(list))) {
                        throw new UnsendableException(new Findings(
                                List.of(Finding.of("", "LT-CODE-009", Severity.FAIL, "code.unwritable", list))));
                    }
                    return text;
                });
    }
}
