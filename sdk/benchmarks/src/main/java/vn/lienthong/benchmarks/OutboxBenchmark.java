package vn.lienthong.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.sync.OutboxWorker;

/**
 * A benchmark of the outbox. It compares two workers with a loop that inserts a row and makes the same call. It
 * also drains a backlog in a JVM with a heap of 256 MB. It reports the time per row in each tenth of the backlog.
 */
final class OutboxBenchmark {
    private static final double GOAL_RATIO = 0.6;
    private static final double MAX_GROWTH = 1.2;
    private static final int DOSSIERS = 2_000;
    private static final int ROUNDS = 5;
    private static final int TENTHS = 10;

    private final BenchmarkTables tables;
    private final FixedAnswerServer server;
    private final PortalClient portal;

    private OutboxBenchmark(BenchmarkTables tables, FixedAnswerServer server, PortalClient portal) {
        this.tables = tables;
        this.server = server;
        this.portal = portal;
    }

    static int run(List<String> args) {
        int rows = args.size() > 1 ? Integer.parseInt(args.get(1)) : 100_000;
        try (FixedAnswerServer server = new FixedAnswerServer();
                BenchmarkTables tables = new BenchmarkTables(args.get(0));
                PortalClient portal = PortalClient.connect(FixedAnswerServer.options(server.url()))) {
            OutboxBenchmark benchmark = new OutboxBenchmark(tables, server, portal);
            benchmark.measureThroughput();
            return benchmark.measureBacklog(rows);
        } catch (SQLException | IOException | InterruptedException e) {
            System.err.println("A benchmark failed: " + e);
            return 1;
        }
    }

    private void measureThroughput() throws SQLException {
        tables.createTables();
        try (OutboxWorker first = tables.worker(portal)) {
            tables.enqueue(DOSSIERS, 1);
            first.drain();
        }
        deliverByOutbox();
        deliverByLoop();
        RoundTimes times = new RoundTimes();
        for (int round = 0; round < ROUNDS; round++) {
            times.add("ours", measureSeconds(this::deliverByOutbox));
            times.add("loop", measureSeconds(this::deliverByLoop));
        }
        double ratio = times.median("loop") / times.median("ours");
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.0f and %.0f rows/s, ratio %.2f   goal >= %.1f: %s%n",
                "outbox with two workers",
                DOSSIERS / times.median("ours"),
                DOSSIERS / times.median("loop"),
                ratio,
                GOAL_RATIO,
                ratio >= GOAL_RATIO ? "met" : "missed");
    }

    /** Enqueues messages while two workers deliver them. */
    private void deliverByOutbox() throws SQLException {
        OutboxWorker one = tables.worker(portal).start();
        OutboxWorker other = tables.worker(portal).start();
        try {
            tables.enqueue(DOSSIERS, 1);
            tables.awaitEmpty();
        } finally {
            one.close();
            other.close();
        }
    }

    /** Inserts a row and calls the portal directly: the reference without an outbox. */
    private void deliverByLoop() throws SQLException {
        byte[] body = server.lastBody();
        try (Connection connection = tables.connection();
                PreparedStatement insert = connection.prepareStatement("insert into by_hand (body) values (?)")) {
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                insert.setString(1, new String(body, StandardCharsets.UTF_8));
                insert.executeUpdate();
                portal.dossiers().update(tables.dossier(dossier));
            }
        }
    }

    private int measureBacklog(int rows) throws SQLException, IOException, InterruptedException {
        tables.createTables();
        int each = 10;
        double filled = measureSeconds(() -> tables.enqueueSteps(rows / each, each));
        System.out.printf(Locale.ROOT, "%,d rows enqueued in %.0f s%n", rows, filled);
        Process drain = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BacklogBenchmark.class.getName(),
                        tables.address(),
                        server.url(),
                        Integer.toString(rows),
                        Integer.toString(TENTHS))
                .inheritIO()
                .start();
        return drain.waitFor();
    }

    /**
     * Returns whether the time per row in the last part is within the allowed growth over the first part after
     * warm-up.
     */
    static boolean isSteady(double first, double last) {
        return last <= first * MAX_GROWTH;
    }

    private interface TimedWork {
        void run() throws SQLException;
    }

    private static double measureSeconds(TimedWork work) throws SQLException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
