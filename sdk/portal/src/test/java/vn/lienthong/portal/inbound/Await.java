package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Waits for conditions of other threads with a generous timeout. */
public final class Await {
    private Await() {}

    public static void until(BooleanSupplier fact) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!fact.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(fact.getAsBoolean()).isTrue();
    }
}
