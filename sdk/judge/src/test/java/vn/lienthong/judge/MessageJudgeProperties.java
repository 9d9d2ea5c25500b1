package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.lienthong.judge.internal.RawBodyCheck;

/** Tests that any bytes have a verdict, and that the scan accepts the same JSON as another parser. */
class MessageJudgeProperties {
    private static final ObjectMapper OTHER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String SAMPLE = TestSchemas.with(
            "\"isUpdating\":\"True\",\"count\":9,\"amount\":1.5e1,\"list\":[null,\"\\u1ebf\\n\"],\"few\":{\"a\":true}");

    @Property
    void givesAVerdictForAnyBytes(@ForAll byte[] body) {
        assertThat(TestSchemas.judge(body).accepted()).isFalse();
    }

    @Property(tries = 3000)
    @StatisticsReport(onFailureOnly = true)
    void theScanAcceptsTheSameBodiesAsAnotherParser(@ForAll("nearlyJson") String body) {
        List<RuleViolation> found = RawBodyCheck.check(body.getBytes(StandardCharsets.UTF_8));
        boolean syntax = found.stream().anyMatch(v -> v.rule().equals("syntax"));
        Statistics.collect(syntax);
        Statistics.coverage(both -> both.check(true).percentage(share -> share > 10 && share < 90));
        assertThat(syntax).as(body).isEqualTo(!readable(body));
        TestSchemas.judge(body);
    }

    /** A sample with up to three characters replaced by others that have a meaning in JSON. */
    @Provide
    Arbitrary<String> nearlyJson() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, SAMPLE.length() - 1);
        Arbitrary<String> pieces = Arbitraries.of(
                "", "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "1", "-", ".", "e", "null", "true", " ", "a", "\\n",
                "ế", "\n");
        return Combinators.combine(
                        places.list().ofMinSize(1).ofMaxSize(3), pieces.list().ofSize(3))
                .as((at, what) -> {
                    String body = SAMPLE;
                    for (int i = 0; i < at.size(); i++) {
                        int place = Math.min(at.get(i), body.length() - 1);
                        body = body.substring(0, place) + what.get(i) + body.substring(place + 1);
                    }
                    return body;
                });
    }

    private static boolean readable(String body) {
        try {
            return !OTHER.readTree(body).isMissingNode();
        } catch (IOException e) {
            return false;
        }
    }
}
