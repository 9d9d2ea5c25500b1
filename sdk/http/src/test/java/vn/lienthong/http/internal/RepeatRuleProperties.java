package vn.lienthong.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.Phase;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Repeats;
import vn.lienthong.http.Timing;
import vn.lienthong.http.WireResponse;
import vn.lienthong.http.internal.RepeatRule.Next;
import vn.lienthong.http.internal.RepeatRule.Verdict;

@Tag("LT-TRN-007")
@Tag("LT-TRN-008")
class RepeatRuleProperties {
    private static final int MOST = 3;

    @Property(tries = 5000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aCreateOrAppendIsRepeatedOnlyWhenTheAttemptCertainlyHadNoEffect(
            @ForAll Operation operation, @ForAll("ends") Ended ended, @ForAll @IntRange(max = 4) int repeated) {
        Verdict verdict = rule(operation, 0).after(ended, repeated).verdict();
        Statistics.label("verdict").collect(operation.repeatable(), verdict).coverage(seen -> {
            seen.check(true, Verdict.AGAIN).percentage(share -> share > 2);
            seen.check(false, Verdict.AGAIN).percentage(share -> share > 1);
            seen.check(false, Verdict.UNKNOWN).percentage(share -> share > 5);
            seen.check(false, Verdict.FAILED).percentage(share -> share > 2);
        });
        if (!operation.repeatable() && verdict == Verdict.AGAIN) {
            assertThat(neverLeft(ended) || asksToComeBack(ended)).isTrue();
        }
        if (operation.repeatable()) {
            assertThat(verdict).isNotEqualTo(Verdict.UNKNOWN);
        }
        if (verdict == Verdict.AGAIN) {
            assertThat(repeated).isLessThan(MOST);
        }
        assertThat(verdict == Verdict.DONE).isEqualTo(ended.status() >= 200 && ended.status() < 300);
    }

    @Property(tries = 5000)
    void aCreateOrAppendIsCalledFailedOnlyWhenItCertainlyHadNoEffect(
            @ForAll Operation operation, @ForAll("ends") Ended ended, @ForAll @IntRange(max = 4) int repeated) {
        Verdict verdict = rule(operation, 0).after(ended, repeated).verdict();
        boolean refused =
                ended.status() >= 400 && ended.status() < 500 && ended.status() != 408 && ended.status() != 499;
        if (!operation.repeatable() && verdict == Verdict.FAILED) {
            assertThat(neverLeft(ended) || asksToComeBack(ended) || refused).isTrue();
        }
    }

    @Property
    void theWaitIsTheOneAskedForOrABoundedOneOfOurs(
            @ForAll Operation operation,
            @ForAll("ends") Ended ended,
            @ForAll @IntRange(max = 2) int repeated,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double chance) {
        Next next = rule(operation, chance).after(ended, repeated);
        if (next.verdict() != Verdict.AGAIN) {
            assertThat(next.pause()).isZero();
        } else if (asksToComeBack(ended)) {
            assertThat(next.pause()).isEqualTo(Duration.ofSeconds(asked(ended)));
        } else {
            long full = Math.min(1000, 300L << repeated);
            assertThat(next.pause().toMillis()).isBetween(full / 2, full);
        }
    }

    private static RepeatRule rule(Operation operation, double chance) {
        Repeats repeats = new Repeats(MOST, Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(30));
        return new RepeatRule(operation, repeats, new Timing(Clock.systemUTC(), wait -> {}, () -> chance));
    }

    private static boolean neverLeft(Ended ended) {
        return ended instanceof Ended.Lost lost && !lost.failure().anyByteSent();
    }

    private static boolean asksToComeBack(Ended ended) {
        return (ended.status() == 429 || ended.status() == 503) && asked(ended) >= 0;
    }

    private static long asked(Ended ended) {
        return ended instanceof Ended.Answered answered
                ? answered.response().header("Retry-After").map(Long::parseLong).orElse(-1L)
                : -1;
    }

    @Provide
    Arbitrary<Ended> ends() {
        Arbitrary<Integer> status = Arbitraries.oneOf(
                Arbitraries.integers().between(100, 599), Arbitraries.of(200, 302, 401, 404, 408, 429, 499, 500, 503));
        Arbitrary<Ended> answered = Combinators.combine(
                        status, Arbitraries.integers().between(-1, 60))
                .as((code, after) -> new Ended.Answered(new WireResponse(
                        code, after < 0 ? Map.of() : Map.of("Retry-After", List.of("" + after)), new byte[0])));
        Arbitrary<Ended> lost = Combinators.combine(Arbitraries.of(Phase.class), Arbitraries.of(true, false))
                .as((phase, sent) -> new Ended.Lost(new TransportException(phase, sent, null, null)));
        Arbitrary<Ended> unusable =
                Arbitraries.just(new Ended.Unusable(new MalformedAnswerException("", "gzip", "other", 1, null)));
        return Arbitraries.frequencyOf(Tuple.of(5, answered), Tuple.of(3, lost), Tuple.of(1, unusable));
    }
}
