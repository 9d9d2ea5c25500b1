package vn.lienthong.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Bodies that must be rejected, and bodies just within the limits. Each is created on demand, because some are
 * large.
 */
final class HostileJsonBodies {
    /** A word in each rejected body that no exception may contain. */
    static final String CANARY = "B1MAT-KIEMTHU";

    private static final int MIB = 1024 * 1024;

    private HostileJsonBodies() {}

    /** Bodies that exceed a limit. */
    static Map<String, Supplier<byte[]>> beyondBounds() {
        Map<String, Supplier<byte[]>> bodies = new LinkedHashMap<>();
        bodies.put("a name of 10 MB", () -> object(name(10 * MIB), "1"));
        bodies.put("a name of 10,001 bytes", () -> object(name(10_001), "1"));
        bodies.put("a name of 10,001 bytes with space before its colon", () -> object(name(10_001) + " \n\t\r", "1"));
        bodies.put("a nested name of 10,001 bytes", () -> text("{\"a\":{" + name(10_001) + ":1}}"));
        bodies.put("a text of 25 MB", () -> object("\"a\"", name(25 * MIB)));
        bodies.put("a text of 12 MB", () -> object("\"a\"", name(12 * MIB)));
        bodies.put("a text one byte too long", () -> object("\"a\"", name(8 * MIB + 1)));
        bodies.put("a text of 25 MB that never ends", () -> text("{\"a\":\"" + CANARY + "x".repeat(25 * MIB)));
        bodies.put("a body one byte too long", () -> pad(16 * MIB + 1));
        bodies.put("a number of 2,000 digits", () -> object("\"a\"", "1".repeat(2_000)));
        bodies.put("a number of 201 digits", () -> object("\"a\"", "1".repeat(201)));
        bodies.put("a negative number of 201 characters", () -> object("\"a\"", "-" + "1".repeat(200)));
        bodies.put("a fraction of 2,000 digits", () -> object("\"a\"", "0." + "1".repeat(2_000)));
        bodies.put("an exponent of 2,000 digits", () -> object("\"a\"", "1e" + "1".repeat(2_000)));
        bodies.put("a number of 10 MB", () -> object("\"a\"", "9".repeat(10 * MIB)));
        bodies.put("201 lists", () -> object("\"a\"", "[".repeat(200) + "]".repeat(200)));
        bodies.put("10,000 lists", () -> object("\"a\"", "[".repeat(10_000) + "]".repeat(10_000)));
        bodies.put("10,000 lists that never end", () -> text("{\"" + CANARY + "\":" + "[".repeat(10_000)));
        bodies.put("10,000 objects", () -> text("{\"a\":".repeat(10_000) + "\"" + CANARY + "\"" + "}".repeat(10_000)));
        bodies.put("10,000 of both", () -> object("\"a\"", "[{\"b\":".repeat(5_000) + "1" + "}]".repeat(5_000)));
        bodies.put("100,001 rows", () -> object("\"a\"", "[" + "{},".repeat(99_999) + "1]"));
        bodies.put("5 million rows", () -> object("\"Tem\"", "[" + "{},".repeat(5_000_000) + "{}]"));
        bodies.put("1,000,001 values", () -> object("\"a\"", "[" + "1,".repeat(1_000_000) + "1]"));
        bodies.put("8 million values", () -> object("\"a\"", "[" + "1,".repeat(8_000_000) + "1]"));
        bodies.put("16 million lists", () -> text("[".repeat(16 * MIB)));
        return bodies;
    }

    /** Bodies that are not valid UTF-8. */
    static Map<String, Supplier<byte[]>> otherEncodings() {
        Map<String, Supplier<byte[]>> bodies = new LinkedHashMap<>();
        bodies.put("an overlong slash of two bytes", () -> bytesInText(0xC0, 0xAF));
        bodies.put("an overlong quote of two bytes", () -> bytesInText(0xC1, 0xA2));
        bodies.put("an overlong slash of three bytes", () -> bytesInText(0xE0, 0x80, 0xAF));
        bodies.put("the last overlong form of three bytes", () -> bytesInText(0xE0, 0x9F, 0xBF));
        bodies.put("an overlong slash of four bytes", () -> bytesInText(0xF0, 0x80, 0x80, 0xAF));
        bodies.put("the last overlong form of four bytes", () -> bytesInText(0xF0, 0x8F, 0xBF, 0xBF));
        bodies.put("the first surrogate", () -> bytesInText(0xED, 0xA0, 0x80));
        bodies.put("a pair of surrogates", () -> bytesInText(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80));
        bodies.put("the last surrogate", () -> bytesInText(0xED, 0xBF, 0xBF));
        bodies.put("beyond the last character", () -> bytesInText(0xF4, 0x90, 0x80, 0x80));
        bodies.put("a lead of four bytes that no character has", () -> bytesInText(0xF5, 0x80, 0x80, 0x80));
        bodies.put("a lead of five bytes", () -> bytesInText(0xF8, 0x88, 0x80, 0x80, 0x80));
        bodies.put("no lead at all", () -> bytesInText(0xFF));
        bodies.put("a continuation alone", () -> bytesInText(0x80));
        bodies.put("two bytes cut short", () -> bytesInText(0xC3));
        bodies.put("three bytes cut short", () -> bytesInText(0xE1, 0xBA));
        bodies.put("four bytes cut short", () -> bytesInText(0xF0, 0x9F, 0x98));
        bodies.put("three bytes cut by the end of the body", () -> join(text("{\"" + CANARY + "\":\"x"), 0xE1, 0xBA));
        bodies.put("a bad byte in a key", () -> join(text("{\"" + CANARY), 0xE9, '"', ':', '1', '}'));
        bodies.put("a bad byte behind a backslash", () -> bytesInText('\\', 0xE9));
        bodies.put("a character outside ASCII between tokens", () -> text("{\"a\":1,é\"" + CANARY + "\":2}"));
        bodies.put("a no-break space between tokens", () -> text("{\"a\":\u00A01,\"" + CANARY + "\":2}"));
        bodies.put(
                "windows-1258",
                () -> ParcelFixture.CANONICAL.replace("Hộp", "Tăng").getBytes(Charset.forName("windows-1258")));
        bodies.put("a mark in the middle", () -> text("{\"a\":\uFEFF\"" + CANARY + "\"}"));
        bodies.put("two marks", () -> text("\uFEFF\uFEFF" + ParcelFixture.CANONICAL));
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32"}) {
            bodies.put(charset, () -> ParcelFixture.CANONICAL.getBytes(Charset.forName(charset)));
            bodies.put("a text in " + charset, () -> "\"x\"".getBytes(Charset.forName(charset)));
            bodies.put(
                    "an endless number in " + charset,
                    () -> ("{\"a\":" + "1".repeat(5_000) + "}").getBytes(Charset.forName(charset)));
        }
        return bodies;
    }

    /** Bodies that are not valid JSON, not an object, or more than one object. */
    static Map<String, Supplier<byte[]>> otherGrammar() {
        Map<String, Supplier<byte[]>> bodies = new LinkedHashMap<>();
        for (String text : Arrays.asList(
                "",
                " \r\n\t",
                "\uFEFF",
                "\uFEFF ",
                "null",
                "true",
                "5",
                "\"@\"",
                "[]",
                "[{\"@\":1}]",
                "@",
                "<html>@</html>",
                "{",
                "{\"@\"",
                "{\"@\":",
                "{\"@\":1",
                "{\"@\":1,",
                "{\"@\":1,}",
                "{\"@\" 1}",
                "{\"@\":}",
                "{\"@\":1 \"b\":2}",
                "{'@':1}",
                "{@:1}",
                "{\"a\":@}",
                "{\"a\":'@'}",
                "{\"a\":nul}",
                "{\"a\":True}",
                "{\"a\":NaN}",
                "{\"a\":-Infinity}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":--1}",
                "{\"a\":1-2}",
                "{\"a\":0x1F}",
                "{\"a\":\"@\\x\"}",
                "{\"a\":\"@\\u12G4\"}",
                "{\"a\":\"@\\u12\"}",
                "{\"a\":\"@\\\"}",
                "{\"a\":\"@\n\"}",
                "{\"a\":\"@\t\"}",
                "{\"a\":\"@\u0000\"}",
                "{\"a\":1\u0000,\"@\":2}",
                "{\"a\":\u000B1,\"@\":2}",
                "{/*@*/\"a\":1}",
                "{\"a\":1}//@",
                "{\"a\":[1,2}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{\"a\":{\"@\":1]}",
                "]",
                "}",
                "{}]",
                "{\"@\":1}}")) {
            String body = text.replace("@", CANARY);
            bodies.put(text.isBlank() ? "blank " + text.length() : text, () -> text(body));
        }
        for (String behind :
                new String[] {"x", "{}", ParcelFixture.CANONICAL, ",", "]", "0", "\"" + CANARY + "\"", "\u0000", "null"
                }) {
            bodies.put("a parcel and then " + behind, () -> text(ParcelFixture.CANONICAL + behind));
        }
        return bodies;
    }

    /** Parcels just within the limits. */
    static Map<String, Supplier<byte[]>> withinBounds() {
        Map<String, Supplier<byte[]>> bodies = new LinkedHashMap<>();
        bodies.put("a name of 10,000 bytes", () -> parcel(name(10_000), "1"));
        bodies.put("a name of 5,000 characters of two bytes", () -> parcel('"' + "ă".repeat(5_000) + '"', "1"));
        bodies.put("a value longer than a name may be", () -> parcel("\"a\"", name(10_001)));
        bodies.put("a text of 8 MB", () -> parcel("\"a\"", name(8 * MIB)));
        bodies.put("a body of 16 MB", () -> pad(16 * MIB));
        bodies.put("a number of 200 characters", () -> parcel("\"a\"", "-" + "1".repeat(199)));
        bodies.put("a fraction of 200 characters", () -> parcel("\"a\"", "0." + "1".repeat(198)));
        bodies.put("a huge exponent", () -> parcel("\"a\"", "1e999999999"));
        bodies.put("200 levels of lists", () -> parcel("\"a\"", "[".repeat(199) + "]".repeat(199)));
        bodies.put("200 levels of objects", () -> parcel("\"a\"", "{\"b\":".repeat(199) + "1" + "}".repeat(199)));
        bodies.put("100,000 lists", () -> parcel("\"a\"", "[" + "[],".repeat(99_998) + "0]"));
        bodies.put("100,000 rows", () -> parcel("\"Tem\"", "[" + "{\"Ma\":1},".repeat(99_997) + "{\"Ma\":2}]"));
        bodies.put("1,000,000 values", () -> parcel("\"a\"", "[" + "1,".repeat(999_998) + "0]"));
        bodies.put("300 brackets in a text", () -> parcel("\"a\"", '"' + "[{".repeat(150) + '"'));
        bodies.put("3,000 digits in a text", () -> parcel("\"a\"", '"' + "1".repeat(3_000) + '"'));
        bodies.put("100,000 keys", () -> parcel("\"a\"", manyKeys(100_000)));
        bodies.put(
                "space of every kind",
                () -> text(" \r\n\t" + ParcelFixture.CANONICAL.replace("\":", "\" \r\n\t: \r\n\t") + "\n"));
        return bodies;
    }

    private static String manyKeys(int count) {
        StringBuilder keys = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            keys.append(i == 0 ? "\"" : ",\"").append("k").append(i).append("\":0");
        }
        return keys.append('}').toString();
    }

    /**
     * Returns the parcel padded with spaces to a size. It is built as bytes, because a string would need three times
     * the memory.
     */
    private static byte[] pad(int size) {
        byte[] parcel = text(ParcelFixture.CANONICAL);
        byte[] padded = Arrays.copyOf(parcel, size);
        Arrays.fill(padded, parcel.length, size, (byte) ' ');
        return padded;
    }

    /** Returns a quoted string with this number of bytes between the quotes. */
    private static String name(int bytes) {
        return '"' + CANARY + "x".repeat(bytes - CANARY.length()) + '"';
    }

    private static byte[] object(String key, String value) {
        return text("{" + key + ":" + value + ",\"" + CANARY + "\":\"" + CANARY + "\"}");
    }

    private static byte[] parcel(String key, String value) {
        return text("{\"Ma\":\"A1\",\"Ten\":\"\"," + key + ":" + value + "}");
    }

    private static byte[] bytesInText(int... bytes) {
        return join(join(text("{\"Ma\":\"" + CANARY), bytes), '"', '}');
    }

    private static byte[] join(byte[] before, int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        Arrays.stream(bytes).forEach(out::write);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
