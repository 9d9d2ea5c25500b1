package vn.lienthong.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("LT-TRN-009")
@Timeout(60)
class TimeoutWatchdogTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final TimeoutWatchdog watch = new TimeoutWatchdog();

    @AfterEach
    void stop() {
        watch.close();
    }

    private static boolean isReleasedSoon(CountDownLatch latch) throws InterruptedException {
        return latch.await(5, TimeUnit.SECONDS);
    }

    @Test
    void theEarliestDeadlineFiresAndTheOthersContinue() throws Exception {
        CountDownLatch patient = new CountDownLatch(1);
        CountDownLatch hasty = new CountDownLatch(1);
        try (TimeoutWatchdog.Timeout first = watch.startTimeout(LONG, patient::countDown);
                TimeoutWatchdog.Timeout second = watch.startTimeout(SHORT, hasty::countDown)) {
            assertThat(isReleasedSoon(hasty)).isTrue();
            assertThat(second.expiredPhase()).contains("call");
            assertThat(first.expiredPhase()).isEmpty();
            assertThat(patient.getCount()).isEqualTo(1);
            first.startPhase("read", SHORT);
            assertThat(isReleasedSoon(patient)).isTrue();
            assertThat(first.expiredPhase()).contains("read");
        }
    }

    @Test
    void aRestartedPhaseHasANewTimeout() throws Exception {
        AtomicInteger cancelled = new AtomicInteger();
        try (TimeoutWatchdog.Timeout guard = watch.startTimeout(LONG, cancelled::incrementAndGet)) {
            for (int i = 0; i < 10; i++) {
                guard.startPhase("read", Duration.ofSeconds(2));
                Thread.sleep(30);
            }
            guard.startPhase("read", LONG);
            Thread.sleep(2_200);
            assertThat(cancelled).hasValue(0);
            assertThat(guard.expiredPhase()).isEmpty();
        }
    }

    @Test
    void anExchangeThatEndedInTimeIsLeftAlone() throws Exception {
        AtomicInteger cancelled = new AtomicInteger();
        watch.startTimeout(SHORT, cancelled::incrementAndGet).close();
        CountDownLatch later = new CountDownLatch(1);
        try (TimeoutWatchdog.Timeout guard = watch.startTimeout(SHORT.multipliedBy(4), later::countDown)) {
            assertThat(isReleasedSoon(later)).isTrue();
            assertThat(guard.expiredPhase()).isPresent();
        }
        assertThat(cancelled).hasValue(0);
    }
}
