package vn.lienthong.benchmarks;

import java.sql.SQLException;
import java.util.Locale;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.sync.OutboxWorker;

/**
 * A program that drains a backlog with two workers and prints the time per row in each part of it. Arguments:
 * database, portal, rows, parts.
 */
final class BacklogBenchmark {
    private static final long MAX_IDLE_NANOS = 60_000_000_000L;

    private BacklogBenchmark() {}

    public static void main(String[] args) throws SQLException, InterruptedException {
        int rows = Integer.parseInt(args[2]);
        int parts = Integer.parseInt(args[3]);
        double[] part = new double[parts];
        try (BenchmarkTables tables = new BenchmarkTables(args[0]);
                PortalClient portal = PortalClient.connect(FixedAnswerServer.options(args[1]));
                OutboxWorker one = tables.worker(portal);
                OutboxWorker other = tables.worker(portal)) {
            long begun = System.nanoTime();
            one.start();
            other.start();
            for (int i = 0; i < parts; i++) {
                awaitDelivery(tables, (long) rows * (i + 1) / parts);
                long now = System.nanoTime();
                part[i] = (now - begun) / 1e3 / ((double) rows / parts);
                begun = now;
                System.out.printf(Locale.ROOT, "  part %d of %d: %.0f µs a row%n", i + 1, parts, part[i]);
            }
        }
        // The first part warms up the JVM.
        boolean steady = OutboxBenchmark.isSteady(part[1], part[parts - 1]);
        long heap = Runtime.getRuntime().maxMemory() / 1024 / 1024;
        System.out.printf(
                Locale.ROOT,
                "%-32s %,d rows in a heap of %d MB, last part to second %.2f   goal <= 1.20: %s%n",
                "backlog",
                rows,
                heap,
                part[parts - 1] / part[1],
                steady ? "met" : "missed");
    }

    /** Waits until a number of messages is delivered. Throws if no message is delivered for a minute. */
    private static void awaitDelivery(BenchmarkTables tables, long messages) throws InterruptedException {
        long seen = -1;
        long since = System.nanoTime();
        while (tables.countDelivered() < messages) {
            if (tables.countDelivered() != seen) {
                seen = tables.countDelivered();
                since = System.nanoTime();
            } else if (System.nanoTime() - since > MAX_IDLE_NANOS) {
                throw new IllegalStateException("no message was delivered for a minute");
            }
            Thread.sleep(5);
        }
    }
}
