package vn.lienthong.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random JSON texts with numbers, escapes and spaces in every form that the grammar permits. */
final class JsonArbitraries {
    private JsonArbitraries() {}

    /** Any value, up to four levels deep. */
    static Arbitrary<String> values() {
        return values(4);
    }

    private static Arbitrary<String> values(int levels) {
        Arbitrary<String> leaf = Arbitraries.oneOf(texts(), numbers(), Arbitraries.of("null", "true", "false"));
        if (levels == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> values(levels - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(1, inner.list().ofMaxSize(4).map(items -> "[" + String.join(" ,\n", items) + "]")),
                Tuple.of(1, objects(inner)));
    }

    private static Arbitrary<String> objects(Arbitrary<String> inner) {
        return Arbitraries.maps(keys(), inner).ofMaxSize(4).map(JsonArbitraries::object);
    }

    /** Returns an object with these members. */
    static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + " : " + member.getValue())
                .collect(Collectors.joining(",\t", "{", "}"));
    }

    /** Quoted keys that differ after unescaping. */
    static Arbitrary<String> keys() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ăâđêôơưẠỹ .0-_")
                .ofMaxLength(12);
        return plain.map(text -> '"' + text + '"');
    }

    /** Quoted strings with some escaped characters. */
    static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .excludeChars('"', '\\')
                .withCharRange(' ', '\u007e')
                .withCharRange('\u00a0', '\ud7ff')
                .ofMaxLength(8);
        Arbitrary<String> escaped = Arbitraries.of(
                "\\\"",
                "\\\\",
                "\\/",
                "\\b",
                "\\f",
                "\\n",
                "\\r",
                "\\t",
                "\\u0000",
                "\\u1ea1",
                "\\ud83d\\ude00",
                "😀",
                "\\u00E9");
        return Combinators.combine(plain, escaped.list().ofMaxSize(3), plain)
                .as((before, escapes, after) -> '"' + before + String.join("", escapes) + after + '"');
    }

    /** Numbers, including numbers outside the range of long and double. */
    static Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.of("0", "7"),
                Arbitraries.bigIntegers().filter(number -> number.signum() > 0).map(Object::toString),
                Arbitraries.strings().numeric().ofLength(60).map(digits -> "1" + digits));
        Arbitrary<String> fraction =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40).map(digits -> "." + digits);
        Arbitrary<String> exponent = Combinators.combine(
                        Arbitraries.of("e", "E", "e+", "E-"),
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4))
                .as(String::concat);
        Arbitrary<String> none = Arbitraries.just("");
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        whole,
                        Arbitraries.oneOf(none, fraction),
                        Arbitraries.oneOf(none, exponent))
                .as((sign, digits, part, power) -> sign + digits + part + power);
    }

    /** Members with keys that a parcel does not have. */
    static Arbitrary<Map<String, String>> unknownMembers() {
        List<String> known = ParcelFixture.PARCEL.keys();
        Arbitrary<String> keys = keys().filter(key -> !known.contains(key.substring(1, key.length() - 1)));
        return Arbitraries.maps(keys, values()).ofMaxSize(6);
    }
}
