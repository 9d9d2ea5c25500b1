package vn.lienthong.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * A program that runs the benchmarks and prints the ratios. Exit code 0 whether or not the goals are met, 1 if a
 * benchmark failed, 2 for an invalid argument. It runs for a quarter of an hour, with {@code --short} for about
 * three minutes.
 *
 * <p>{@code --outbox JDBC-ADDRESS [ROWS]} measures the outbox on a database, which it empties, with a backlog of
 * that many rows (100,000 by default).
 *
 * <p>Each call is timed separately and the median is reported. On a machine with other work, interrupted calls
 * would distort an average.
 */
public final class BenchmarkRunner {
    private static final String DEADLINE_BENCHMARK = "DeadlineBenchmark.compute";
    private static final String CODE_LISTS_BENCHMARK = "CodeListsBenchmark.read";

    /** Goal for ten million deadlines in seconds of one core; equal to microseconds for ten deadlines. */
    private static final double DEADLINES_GOAL_SECONDS = 10;

    /** Goal in milliseconds. */
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
            System.err.println("Unknown option; use --short or --outbox JDBC-ADDRESS [ROWS]");
            return 2;
        }
        String where = BenchmarkRunner.class.getPackageName();
        BenchmarkSettings measuring = args.isEmpty() ? BenchmarkSettings.full(where) : BenchmarkSettings.quick(where);
        try {
            new BenchmarkRunner(measuring).compare();
            return 0;
        } catch (RunnerException e) {
            System.err.println("A benchmark failed: " + e.getMessage());
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

    /**
     * Measures the first read of the code lists, which happens once in a program; therefore each time comes from a new
     * JVM.
     */
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
