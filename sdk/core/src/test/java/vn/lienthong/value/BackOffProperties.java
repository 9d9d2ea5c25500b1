package vn.lienthong.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Tag("LT-TRN-007")
class BackOffProperties {
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    @Property
    void neverExceedsTheMaximumAndIsAtLeastHalfOfTheFullDelay(
            @ForAll @LongRange(max = 86_400_000) long initial,
            @ForAll @LongRange(max = 86_400_000) long more,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int failures,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double random) {
        long max = Math.min(DAY_MILLIS, initial + more);
        BackOff backOff = new BackOff(Duration.ofMillis(initial), Duration.ofMillis(max));
        long full = backOff.delayAfter(failures, 0).toMillis();
        long delay = backOff.delayAfter(failures, random).toMillis();
        assertThat(full).isBetween(initial, max);
        assertThat(delay).isBetween(full / 2, full);
    }

    @Property
    void doublesUntilTheMaximum(@ForAll @IntRange(max = 40) int failures) {
        BackOff backOff = new BackOff(Duration.ofMillis(3), Duration.ofHours(10));
        long expected = failures >= 24 ? 36_000_000 : Math.min(36_000_000, 3L << failures);
        assertThat(backOff.delayAfter(failures, 0)).isEqualTo(Duration.ofMillis(expected));
    }

    @Example
    void rejectsNegativeReversedAndTooLongDelays() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new BackOff(Duration.ofMillis(-1), second))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(second, Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(second, Duration.ofDays(1).plusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("initialDelay must be >= 0, maxDelay must be from initialDelay to 1 day");
    }
}
