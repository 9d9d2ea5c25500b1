package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of bodies made to exhaust a parser: each has a verdict within seconds and causes no exception. */
class JudgeHostileBodiesTest {
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("lists in lists", "[".repeat(10_000)),
                Arguments.of("lists to the last byte", "[".repeat(16 * MEGABYTE)),
                Arguments.of("objects in objects", "{\"a\":".repeat(10_000)),
                Arguments.of("a name of 10 MB", "{\"" + "a".repeat(10 * MEGABYTE) + "\":1}"),
                Arguments.of("a number of 10 MB", TestSchemas.with("\"count\":" + "9".repeat(10 * MEGABYTE))),
                Arguments.of("a huge exponent", TestSchemas.with("\"count\":1e999999999,\"amount\":1e999999999")),
                Arguments.of("a tiny exponent", TestSchemas.with("\"count\":1e-999999999,\"amount\":-1e-999999999")),
                Arguments.of(
                        "an exponent beyond int", TestSchemas.with("\"count\":1e99999999999,\"amount\":1e99999999999")),
                Arguments.of(
                        "many digits",
                        TestSchemas.with("\"count\":" + "9".repeat(200) + ",\"amount\":" + "9".repeat(200))),
                Arguments.of("empty objects", TestSchemas.with("\"list\":[" + "{},".repeat(1_900_000) + "{}]")),
                Arguments.of("empty lists", TestSchemas.with("\"list\":[" + "[],".repeat(1_900_000) + "[]]")),
                Arguments.of("open lists of nothing", "[" + "[[[[[[[[]]]]]]]],".repeat(200_000) + "1]"),
                Arguments.of(
                        "alike for every comparison",
                        TestSchemas.with("\"list\":[" + "\"a\",".repeat(1_900_000) + "1]")),
                Arguments.of("a million names", "{" + names(1_000_000) + "}"),
                Arguments.of("names of one hash", "{" + colliding(16) + "}"),
                Arguments.of(
                        "a large object, then a million small ones",
                        "[{" + names(300_000) + "}," + "{\"a\":1},".repeat(800_000) + "1]"),
                Arguments.of("a long text at every format", longTexts("a".repeat(2 * MEGABYTE))),
                Arguments.of("long digits at every format", longTexts("0".repeat(2 * MEGABYTE))),
                Arguments.of(
                        "long labels at every format", longTexts("a.".repeat(MEGABYTE) + "@" + "a.".repeat(MEGABYTE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void rejectsAHostileBodyWithinSeconds(String name, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ValidationResult verdict = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TestSchemas.judge(bytes));
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.violations()).allSatisfy(v -> assertThat(v.detail()).hasSizeLessThan(200));
    }

    @Test
    void rejectsAMessageCutAtAnyByteAndAcceptsTheWholeOne() {
        byte[] whole = TestSchemas.with(
                        "\"isUpdating\":\"True\",\"count\":9,\"amount\":1.5e1,\"list\":[null,\"ế \\u1ebf \\ud83d\\ude00\"],"
                                + "\"few\":{\"a\":false}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(TestSchemas.judge(whole).violations()).isEmpty();
        assertThat(IntStream.range(0, whole.length))
                .allSatisfy(cut -> assertThat(
                                TestSchemas.judge(Arrays.copyOf(whole, cut)).violations())
                        .extracting(RuleViolation::rule)
                        .containsExactly(ruleOfCut(whole, cut)));
    }

    /** Returns the rule for a body cut at this byte. A cut inside a multi-byte character is not valid UTF-8. */
    private static String ruleOfCut(byte[] whole, int cut) {
        return (whole[cut] & 0xC0) == 0x80 ? "utf8" : "syntax";
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append(i == 0 ? "\"" : ",\"").append(Integer.toString(i, 36)).append("\":1");
        }
        return names.toString();
    }

    /**
     * Returns 2^bits names with the same Java hash code: "Aa" and "BB" have equal hash codes, and so do their
     * concatenations.
     */
    private static String colliding(int bits) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1 << bits; i++) {
            names.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < bits; bit++) {
                names.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            names.append("\":1");
        }
        return names.toString();
    }

    private static String longTexts(String text) {
        return TestSchemas.with(Stream.of("time", "moment", "mail", "link")
                .map(name -> "\"" + name + "\":\"" + text + "\"")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow());
    }
}
