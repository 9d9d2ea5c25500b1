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
 * The settings of a benchmark run. Each benchmark runs in a separate JVM after a warm-up; the two sides of a ratio
 * alternate.
 *
 * @param packageName package of the benchmarks
 * @param rounds number of measurements of each benchmark
 * @param seconds duration of each measurement
 */
public record BenchmarkSettings(String packageName, int rounds, int seconds) {
    private static final int WARM_UP_SECONDS = 8;

    /** Returns settings that take a quarter of an hour. */
    public static BenchmarkSettings full(String where) {
        return new BenchmarkSettings(where, 5, 15);
    }

    /** Returns settings that take some minutes. */
    public static BenchmarkSettings quick(String where) {
        return new BenchmarkSettings(where, 2, 3);
    }

    /** Measures each comparison and prints its ratio to the standard output. */
    public void compare(List<BenchmarkPair> comparisons) throws RunnerException {
        System.out.printf(
                Locale.ROOT,
                "ours and the other's middle call, ratio in the middle round (least to most of %d rounds)%n",
                rounds);
        for (BenchmarkPair comparison : comparisons) {
            RoundTimes times = new RoundTimes();
            for (int round = 0; round < rounds; round++) {
                times.add(comparison.ours(), microseconds(comparison.ours()));
                times.add(comparison.reference(), microseconds(comparison.reference()));
            }
            System.out.println(comparison.toLine(times));
        }
    }

    /** Returns the median time of a call in one JVM. */
    private double microseconds(String benchmark) throws RunnerException {
        return runWarm(benchmark).getPrimaryResult().getStatistics().getPercentile(50);
    }

    RunResult runWarm(String benchmark) throws RunnerException {
        Options options = optionsFor(benchmark)
                .warmupIterations(WARM_UP_SECONDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .build();
        return new Runner(options).runSingle();
    }

    double runOnce(String benchmark) throws RunnerException {
        Options options = optionsFor(benchmark)
                .warmupIterations(0)
                .measurementIterations(1)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }

    private ChainedOptionsBuilder optionsFor(String benchmark) {
        return new OptionsBuilder()
                .include("^" + (packageName + "." + benchmark).replace(".", "\\.") + "$")
                .forks(1)
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }
}
