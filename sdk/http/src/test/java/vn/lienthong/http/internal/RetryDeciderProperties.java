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
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Operation;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.http.WireResponse;
import vn.lienthong.http.internal.RetryDecider.RetryDecision;
import vn.lienthong.http.internal.RetryDecider.RetryStep;

@Tag("LT-TRN-007")
@Tag("LT-TRN-008")
class RetryDeciderProperties {
    private static final int MAX_RETRIES = 3;

    @Property(tries = 5000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aCreateOrAppendIsRetriedOnlyWhenTheAttemptCertainlyHadNoEffect(
            @ForAll Operation operation, @ForAll("ends") AttemptResult ended, @ForAll @IntRange(max = 4) int repeated) {
        RetryDecision verdict = decider(operation, 0).decide(ended, repeated).decision();
        Statistics.label("verdict").collect(operation.isIdempotent(), verdict).coverage(seen -> {
            seen.check(true, RetryDecision.RETRY).percentage(share -> share > 2);
            seen.check(false, RetryDecision.RETRY).percentage(share -> share > 1);
            seen.check(false, RetryDecision.UNKNOWN).percentage(share -> share > 5);
            seen.check(false, RetryDecision.FAILED).percentage(share -> share > 2);
        });
        if (!operation.isIdempotent() && verdict == RetryDecision.RETRY) {
            assertThat(isUnsent(ended) || hasRetryAfter(ended)).isTrue();
        }
        if (operation.isIdempotent()) {
            assertThat(verdict).isNotEqualTo(RetryDecision.UNKNOWN);
        }
        if (verdict == RetryDecision.RETRY) {
            assertThat(repeated).isLessThan(MAX_RETRIES);
        }
        assertThat(verdict == RetryDecision.DONE).isEqualTo(ended.status() >= 200 && ended.status() < 300);
    }

    @Property(tries = 5000)
    void aCreateOrAppendIsReportedAsFailedOnlyWhenItCertainlyHadNoEffect(
            @ForAll Operation operation, @ForAll("ends") AttemptResult ended, @ForAll @IntRange(max = 4) int repeated) {
        RetryDecision verdict = decider(operation, 0).decide(ended, repeated).decision();
        boolean refused =
                ended.status() >= 400 && ended.status() < 500 && ended.status() != 408 && ended.status() != 499;
        if (!operation.isIdempotent() && verdict == RetryDecision.FAILED) {
            assertThat(isUnsent(ended) || hasRetryAfter(ended) || refused).isTrue();
        }
    }

    @Property
    void theDelayIsRetryAfterOrABoundedBackOff(
            @ForAll Operation operation,
            @ForAll("ends") AttemptResult ended,
            @ForAll @IntRange(max = 2) int repeated,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double chance) {
        RetryStep next = decider(operation, chance).decide(ended, repeated);
        if (next.decision() != RetryDecision.RETRY) {
            assertThat(next.delay()).isZero();
        } else if (hasRetryAfter(ended)) {
            assertThat(next.delay()).isEqualTo(Duration.ofSeconds(retryAfterSeconds(ended)));
        } else {
            long full = Math.min(1000, 300L << repeated);
            assertThat(next.delay().toMillis()).isBetween(full / 2, full);
        }
    }

    private static RetryDecider decider(Operation operation, double chance) {
        RetryPolicy repeats =
                new RetryPolicy(MAX_RETRIES, Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(30));
        return new RetryDecider(operation, repeats, new CallClock(Clock.systemUTC(), wait -> {}, () -> chance));
    }

    private static boolean isUnsent(AttemptResult ended) {
        return ended instanceof AttemptResult.Failed lost && !lost.failure().anyByteSent();
    }

    private static boolean hasRetryAfter(AttemptResult ended) {
        return (ended.status() == 429 || ended.status() == 503) && retryAfterSeconds(ended) >= 0;
    }

    private static long retryAfterSeconds(AttemptResult ended) {
        return ended instanceof AttemptResult.Completed answered
                ? answered.response().header("Retry-After").map(Long::parseLong).orElse(-1L)
                : -1;
    }

    @Provide
    Arbitrary<AttemptResult> ends() {
        Arbitrary<Integer> status = Arbitraries.oneOf(
                Arbitraries.integers().between(100, 599), Arbitraries.of(200, 302, 401, 404, 408, 429, 499, 500, 503));
        Arbitrary<AttemptResult> answered = Combinators.combine(
                        status, Arbitraries.integers().between(-1, 60))
                .as((code, after) -> new AttemptResult.Completed(new WireResponse(
                        code, after < 0 ? Map.of() : Map.of("Retry-After", List.of("" + after)), new byte[0])));
        Arbitrary<AttemptResult> lost = Combinators.combine(
                        Arbitraries.of(TransportPhase.class), Arbitraries.of(true, false))
                .as((phase, sent) -> new AttemptResult.Failed(new TransportException(phase, sent, null, null)));
        Arbitrary<AttemptResult> unusable = Arbitraries.just(
                new AttemptResult.Malformed(new MalformedAnswerException("", "gzip", "other", 1, null)));
        return Arbitraries.frequencyOf(Tuple.of(5, answered), Tuple.of(3, lost), Tuple.of(1, unusable));
    }
}
