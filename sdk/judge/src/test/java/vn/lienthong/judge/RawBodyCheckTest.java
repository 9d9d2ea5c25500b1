package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.judge.internal.RawBodyCheck;

/** Tests of the byte rules before any schema: each rule with a valid and an invalid twin. */
class RawBodyCheckTest {
    @ParameterizedTest(name = "{0} yes, {1} no")
    @CsvSource({
        "c2a0, c0a0", // overlong in two bytes
        "e0a080, e09f80", // overlong in three
        "f0908080, f08f8080", // overlong in four
        "ed9fbf, eda080", // lone surrogate
        "f48fbfbf, f4908080", // beyond U+10FFFF
        "e1babf, e1ba", // truncated
        "41, ff", // invalid lead byte
        "c480, 80" // continuation byte without a lead byte
    })
    @Tag("LT-MSG-001")
    void rejectsABodyThatIsNotUtf8(String good, String bad) {
        assertThat(TestSchemas.judge(mailOf(good)).violations())
                .extracting(RuleViolation::rule)
                .containsExactly("format");
        assertThat(TestSchemas.judge(mailOf(bad)).violations()).satisfiesExactly(v -> {
            assertThat(v.rule()).isEqualTo("utf8");
            assertThat(v.detail()).isEqualTo("not UTF-8 at byte 36");
        });
    }

    private static byte[] mailOf(String hex) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"service\":\"Dong\",\"data\":[],\"mail\":\"".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(HexFormat.of().parseHex(hex));
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    @Test
    @Tag("LT-MSG-001")
    void aByteOrderMarkIsRefused() {
        assertThat(TestSchemas.judge("\uFEFF" + TestSchemas.MINIMAL).violations())
                .containsExactly(new RuleViolation("", "bom", "a byte order mark stands before the body"));
        assertThat(TestSchemas.judge(TestSchemas.MINIMAL.getBytes(StandardCharsets.UTF_16LE))
                        .violations())
                .extracting(RuleViolation::rule)
                .containsExactly("syntax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"data":[{"MaHoSo":"a","Ghi_chu":"b"}],"service":"Dong"}     | {"data":[{"MaHoSo":"a","MaHoSo":"a"}],"service":"Dong"}      | /data/0/MaHoSo
            {"data":[{"MaHoSo":"a"},{"MaHoSo":"a"}],"service":"Dong"}    | {"data":[{"MaHoSo":"a"},{"MaHoSo":"a","MaHoSo":"b"}],"service":"Dong"} | /data/1/MaHoSo
            {"data":[],"service":"Dong"}                                 | {"data":[],"service":"Dong","\\u0064ata":[]}                 | /data
            {"few":{"a\\/":1,"a\\\\":1},"data":[],"service":"Dong"}       | {"few":{"a/":1,"a\\/":1},"data":[],"service":"Dong"}         | /few/(2 characters)
            """)
    @Tag("LT-MSG-002")
    void rejectsARepeatedNameInAnObject(String good, String bad, String pointer) {
        assertThat(TestSchemas.judge(good).violations()).isEmpty();
        assertThat(TestSchemas.judge(bad).violations())
                .containsExactly(new RuleViolation(pointer, "duplicate-key", "the object has this name already"));
    }

    @Test
    @Tag("LT-MSG-002")
    void reportsAllRepeatedNamesBeforeTheFirstSyntaxError() {
        assertThat(RawBodyCheck.check(
                        "{\"a\":1,\"a\":2,\"b\":[{\"c\":1,\"c\":1}],\"a\":nul}".getBytes(StandardCharsets.UTF_8)))
                .extracting(v -> v.rule() + " " + v.pointer())
                .containsExactly("duplicate-key /a", "duplicate-key /b/0/c", "duplicate-key /a", "syntax /a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "0",
                "-0",
                "1.5e+9",
                "1E-9",
                "true",
                "false",
                "null",
                "\"\"",
                " [ 1 , [ ] , { } ] ",
                "\t\r\n1\n",
                "\"\\u0041\\ud83d\\ude00\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "{\"a\":{\"b\":[]},\"\":0}",
                "\"\u007f\u2028\""
            })
    void acceptsEveryFormOfValidJson(String good) {
        assertThat(RawBodyCheck.check(good.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{]",
                "[}",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "[1 2]",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                "tru",
                "True",
                "nulll",
                "[1]]",
                "{}{}",
                "1 2",
                "\"\\x\"",
                "\"\\u12G4\"",
                "\"\\ud83d\\ude0",
                "\"\\ud83d",
                "\"\\u12",
                "\"\\",
                "\"a\nb\"",
                "\"\u0000\"",
                "// a\n1",
                "/* */1",
                "[1,,2]",
                ",",
                "\u00a01"
            })
    void rejectsABodyThatIsNotValidJson(String bad) {
        assertThat(RawBodyCheck.check(bad.getBytes(StandardCharsets.UTF_8)))
                .extracting(RuleViolation::rule)
                .containsExactly("syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800x\\udc00 long enough\""})
    @Tag("LT-MSG-001")
    void rejectsALoneSurrogateEvenWhenEscaped(String bad) {
        assertThat(RawBodyCheck.check(bad.getBytes(StandardCharsets.UTF_8)))
                .extracting(RuleViolation::rule)
                .containsExactly("utf8");
    }
}
