package vn.lienthong.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

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
public final class Benchmarks {
    private static final int WARM_UP_SECONDS = 8;
    private static final String DEADLINE = "DeadlineBenchmark.compute";
    private static final String LISTS = "ListsBenchmark.read";

    /** Seconds of one core for ten million deadlines, which is microseconds for ten. */
    private static final double DEADLINES_GOAL = 10;

    /** Milliseconds. */
    private static final double LISTS_GOAL = 150;

    private final int rounds;
    private final int seconds;

    private Benchmarks(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
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
        Benchmarks benchmarks = args.isEmpty() ? new Benchmarks(5, 15) : new Benchmarks(2, 3);
        try {
            benchmarks.compare();
            return 0;
        } catch (RunnerException e) {
            System.err.println("a benchmark failed: " + e.getMessage());
            return 1;
        }
    }

    private void compare() throws RunnerException {
        System.out.printf(
                Locale.ROOT,
                "ours and the other's middle call, ratio in the middle round (least to most of %d rounds)%n",
                rounds);
        for (Comparison comparison : Comparison.ALL) {
            Rounds times = new Rounds();
            for (int round = 0; round < rounds; round++) {
                times.add(comparison.ours(), microseconds(comparison.ours()));
                times.add(comparison.theirs(), microseconds(comparison.theirs()));
            }
            System.out.println(comparison.line(times));
        }
        deadlines();
        lists();
    }

    private void deadlines() throws RunnerException {
        double elapsed = 10 * warm(DEADLINE).getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f s on one core   goal <  %.0f: %s%n",
                "ten million deadlines",
                elapsed,
                DEADLINES_GOAL,
                elapsed < DEADLINES_GOAL ? "met" : "missed");
    }

    /** What a program waits for once, so each time is that of a JVM that has not done it before. */
    private void lists() throws RunnerException {
        Rounds times = new Rounds();
        for (int round = 0; round < 2 * rounds + 1; round++) {
            times.add(LISTS, once(LISTS));
        }
        double milliseconds = times.middle(LISTS);
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f ms, the middle of %d JVMs   goal <  %.0f: %s%n",
                "read all code lists",
                milliseconds,
                2 * rounds + 1,
                LISTS_GOAL,
                milliseconds < LISTS_GOAL ? "met" : "missed");
    }

    private static double once(String benchmark) throws RunnerException {
        Options options =
                named(benchmark).warmupIterations(0).measurementIterations(1).build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }

    private static ChainedOptionsBuilder named(String benchmark) {
        return new OptionsBuilder()
                .include("^" + (Benchmarks.class.getPackageName() + "." + benchmark).replace(".", "\\.") + "$")
                .forks(1)
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    /** The middle call of one JVM. */
    private double microseconds(String benchmark) throws RunnerException {
        return warm(benchmark).getPrimaryResult().getStatistics().getPercentile(50);
    }

    private RunResult warm(String benchmark) throws RunnerException {
        Options options = named(benchmark)
                .warmupIterations(WARM_UP_SECONDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .build();
        return new Runner(options).runSingle();
    }
}
