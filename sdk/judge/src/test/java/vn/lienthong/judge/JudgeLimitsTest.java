package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.judge.internal.JudgeLimits;
import vn.lienthong.judge.internal.RawBodyCheck;

/** Tests each limit at its last valid value and one above it. */
@Tag("LT-MSG-003")
class JudgeLimitsTest {
    @Test
    void rejectsTooDeepNesting() {
        assertThat(raw("[".repeat(200) + "]".repeat(200))).isEmpty();
        assertThat(raw("[".repeat(201) + "]".repeat(201)))
                .containsExactly(
                        new RuleViolation("/0".repeat(200), "depth", "more than 200 objects and lists in each other"));
        assertThat(raw("{\"a\":".repeat(200) + "1" + "}".repeat(200))).isEmpty();
        assertThat(raw("{\"a\":".repeat(201) + "1" + "}".repeat(201)))
                .extracting(RuleViolation::rule)
                .containsExactly("depth");
    }

    @Test
    void rejectsATooLargeBody() {
        String padding = " ".repeat(16 * 1024 * 1024 - 2);
        assertThat(raw(padding + "{}")).isEmpty();
        assertThat(raw(padding + "{ }")).extracting(RuleViolation::rule).containsExactly("size");
    }

    @Test
    void rejectsATooLongText() {
        String longest = "a".repeat(8 * 1024 * 1024);
        assertThat(raw("[\"" + longest + "\"]")).isEmpty();
        assertThat(raw("[\"" + longest + "b\"]"))
                .containsExactly(new RuleViolation("/0", "size", "a text of 8388609 bytes; at most 8388608 are read"));
    }

    @Test
    void rejectsATooLongName() {
        String longest = "ế".repeat(9_999) + "\\n";
        assertThat(raw("{\"" + longest + "\":1}")).isEmpty();
        assertThat(raw("{\"" + longest + "b\":1}"))
                .containsExactly(new RuleViolation("", "size", "a name of 10001 characters; at most 10000 are read"));
    }

    @Test
    void rejectsATooLongNumber() {
        assertThat(raw("9".repeat(200))).isEmpty();
        assertThat(raw("[" + "9".repeat(201) + "]"))
                .containsExactly(new RuleViolation("/0", "size", "a number of 201 characters; at most 200 are read"));
        assertThat(raw("[1.7e308,-1.7E+308,1e-9999,0e99999999999]")).isEmpty();
        assertThat(raw("[1,1.8e308]")).containsExactly(new RuleViolation("/1", "size", "a number beyond 1.7e308"));
        assertThat(raw("-1E99999999999")).extracting(RuleViolation::rule).containsExactly("size");
    }

    @Test
    void rejectsTooManyValues() {
        assertThat(raw("[" + "1,".repeat(1_999_998) + "1]")).isEmpty();
        assertThat(raw("[" + "1,".repeat(1_999_999) + "1]"))
                .containsExactly(new RuleViolation("/1999999", "size", "more than 2000000 values"));
    }

    @Test
    void limitsTheNumberOfViolations() {
        assertThat(raw("[" + "{\"a\":1,\"a\":1},".repeat(1_000) + "1]"))
                .hasSize(1000)
                .doesNotContain(JudgeLimits.UNLISTED_VIOLATIONS);
        assertThat(raw("[" + "{\"a\":1,\"a\":1},".repeat(1_001) + "1]"))
                .hasSize(1001)
                .endsWith(JudgeLimits.UNLISTED_VIOLATIONS);
        assertThat(rows(1_000)).hasSize(1000).doesNotContain(JudgeLimits.UNLISTED_VIOLATIONS);
        assertThat(rows(1_000_000)).hasSize(1001).endsWith(JudgeLimits.UNLISTED_VIOLATIONS);
        assertThat(rows(1_001).get(999).pointer()).isEqualTo("/data/999");
    }

    private static List<RuleViolation> rows(int count) {
        return TestSchemas.judge("{\"service\":\"Dong\",\"data\":[" + "{},".repeat(count - 1) + "{}]}")
                .violations();
    }

    private static List<RuleViolation> raw(String body) {
        return RawBodyCheck.check(body.getBytes(StandardCharsets.UTF_8));
    }
}
