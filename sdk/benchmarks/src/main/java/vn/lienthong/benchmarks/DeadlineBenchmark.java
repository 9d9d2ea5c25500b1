package vn.lienthong.benchmarks;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.StartRule;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.WorkingCalendar;

/**
 * A benchmark of a deadline in work days with one suspension. Each call has a different time of receipt within two
 * years.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DeadlineBenchmark {
    private static final OffsetDateTime INITIAL_TIME = OffsetDateTime.parse("2025-01-02T08:00:00+07:00");
    private static final int MINUTE_SPREAD = 2 * 365 * 24 * 60;

    private final WorkingCalendar calendar = WorkingCalendar.standard();
    private final List<TimeLength> limits = List.of(new TimeLength(BigDecimal.TEN, TimeLength.LengthUnit.WORKING_DAY));
    private int callCount;

    @Benchmark
    public OffsetDateTime compute() {
        // 7,919 and the number of minutes in two years are coprime, so every minute is used before one is repeated.
        callCount = (callCount + 7_919) % MINUTE_SPREAD;
        OffsetDateTime received = INITIAL_TIME.plusMinutes(callCount);
        List<ClockSuspension> stops = List.of(new ClockSuspension(received.plusDays(2), received.plusDays(4)));
        return new DeadlineTerms(received, limits, StartRule.openHours(), stops)
                .deadlineOn(calendar)
                .due();
    }
}
