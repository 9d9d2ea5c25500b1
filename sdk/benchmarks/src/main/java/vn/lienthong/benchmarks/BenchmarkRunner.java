package vn.lienthong.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and tells the ratios: exit 0 whether or not the goals are met, 1 when a benchmark failed, 2 for an
 * argument that is none. {@code --short} takes about three minutes, else it takes a quarter of an hour.
 *
 * <p>{@code --outbox JDBC-ADDRESS [ROWS]} measures the outbox on a database that may be emptied, with a backlog of that many rows
 * (100,000 if not said).
 *
 * <p>Each call is timed by itself and the middle one counts: on a machine with other work the calls that were interrupted
 * would carry an average away.
 */
public final class BenchmarkRunner {
    private static final String DEADLINE_BENCHMARK = "DeadlineBenchmark.compute";
    private static final String CODE_LISTS_BENCHMARK = "CodeListsBenchmark.read";

    /** Seconds of one core for ten million deadlines, which is microseconds for ten. */
    private static final double DEADLINES_GOAL_SECONDS = 10;

    /** Milliseconds. */
    private static final double CODE_LISTS_GOAL_MILLIS = 150;

    private final BenchmarkSettings settings;

    private BenchmarkRunner(BenchmarkSettings measuring) {
        this.settings = measuring;
    }

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    static int run(List<String> args) {
        if (args.size() >= 2 && args.get(0).equals("--outbox")) {
            return OutboxBenchmark.run(args.subList(1, args.size()));
        }
        if (!List.of("--short").containsAll(args)) {
            System.err.println("only --short is understood, or --outbox JDBC-ADDRESS [ROWS]");
            return 2;
        }
        String where = BenchmarkRunner.class.getPackageName();
        BenchmarkSettings measuring = args.isEmpty() ? BenchmarkSettings.full(where) : BenchmarkSettings.quick(where);
        try {
            new BenchmarkRunner(measuring).compare();
            return 0;
        } catch (RunnerException e) {
            System.err.println("a benchmark failed: " + e.getMessage());
            return 1;
        }
    }

    private void compare() throws RunnerException {
        settings.compare(BenchmarkPair.ALL);
        measureDeadlines();
        measureCodeLists();
    }

    private void measureDeadlines() throws RunnerException {
        double elapsed =
                10 * settings.runWarm(DEADLINE_BENCHMARK).getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f s on one core   goal <  %.0f: %s%n",
                "ten million deadlines",
                elapsed,
                DEADLINES_GOAL_SECONDS,
                elapsed < DEADLINES_GOAL_SECONDS ? "met" : "missed");
    }

    /** What a program waits for once, so each time is that of a JVM that has not done it before. */
    private void measureCodeLists() throws RunnerException {
        RoundTimes times = new RoundTimes();
        int programs = 2 * settings.rounds() + 1;
        for (int round = 0; round < programs; round++) {
            times.add(CODE_LISTS_BENCHMARK, settings.runOnce(CODE_LISTS_BENCHMARK));
        }
        double milliseconds = times.median(CODE_LISTS_BENCHMARK);
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f ms, the middle of %d JVMs   goal <  %.0f: %s%n",
                "read all code lists",
                milliseconds,
                programs,
                CODE_LISTS_GOAL_MILLIS,
                milliseconds < CODE_LISTS_GOAL_MILLIS ? "met" : "missed");
    }
}
