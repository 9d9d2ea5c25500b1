package vn.lienthong.portal.internal;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts as existing systems write them: composed and decomposed Vietnamese, quotes, control characters, emoji, at
 * full length.
 */
public final class TextArbitraries {
    private static final List<String> PIECES = List.of(
            "Đề nghị cấp phiếu",
            decompose("Đề nghị cấp phiếu"),
            "Ủy quyền",
            decompose("Ủy quyền"),
            "ﬁ ①",
            "\"",
            "\\",
            "\\u0041",
            "'",
            "\0",
            "\u0007",
            "\u001f\u007f\u0085",
            "\r\n\t",
            "\u2028\u2029",
            "\uFEFF",
            "\u00a0\u3000",
            "😀",
            "👨‍👩‍👧",
            "𠀀",
            "<b>&amp;</b>",
            "{0} %s ${x}",
            "null",
            "0",
            "~1/~0",
            " ",
            "x");

    private TextArbitraries() {}

    static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Returns texts that are not blank, of at most this number of characters and sometimes of exactly this number. */
    public static Arbitrary<String> upTo(int cap) {
        return Combinators.combine(
                        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.frequency(Tuple.of(19, false), Tuple.of(1, true)))
                .as((pieces, full) -> truncate(full ? fill(pieces, cap) : String.join("", pieces), cap))
                .filter(text -> !text.isBlank());
    }

    /** Short texts that are not blank. */
    public static Arbitrary<String> any() {
        return upTo(60);
    }

    /** Names that contain a test marker and belong to no person. */
    static Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of("NGUYỄN VĂN", "TRẦN THỊ", "Lê Thị", "CÔNG TY TNHH", "H'Hen", "O\"\\"),
                        Arbitraries.of("", " 😀", " \u0007", " 2"),
                        Arbitraries.of(true, false))
                .as((family, end, composed) -> {
                    String name = family + " KIỂM THỬ" + end;
                    return composed ? name : decompose(name);
                });
    }

    private static String fill(List<String> pieces, int cap) {
        String once = String.join("", pieces);
        return once.repeat(cap / once.length() + 1);
    }

    /** Truncates a text to a number of characters without splitting a surrogate pair. */
    private static String truncate(String text, int cap) {
        if (text.length() <= cap) {
            return text;
        }
        String cut = text.substring(0, cap);
        return Character.isHighSurrogate(cut.charAt(cap - 1)) ? cut.substring(0, cap - 1) + "x" : cut;
    }
}
