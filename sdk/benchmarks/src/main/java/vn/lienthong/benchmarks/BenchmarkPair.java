package vn.lienthong.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A pair of benchmarks that do the same work, with a goal for their ratio.
 *
 * @param title title of the comparison
 * @param ours name of our benchmark method
 * @param reference name of the reference benchmark method
 * @param goal minimum speed or maximum time, as a ratio to the reference
 * @param higherIsBetter whether the goal is a minimum speed
 */
public record BenchmarkPair(String title, String ours, String reference, double goal, boolean higherIsBetter) {
    static final List<BenchmarkPair> ALL = List.of(
            new BenchmarkPair(
                    "read a dossier / Jackson tree", "CodecBenchmark.read", "CodecBenchmark.readTree", 0.7, true),
            new BenchmarkPair(
                    "write a dossier / Jackson tree", "CodecBenchmark.write", "CodecBenchmark.writeTree", 0.7, true),
            new BenchmarkPair(
                    "sync a dossier / bare call", "SyncBenchmark.sync", "SyncBenchmark.bareCall", 1.15, false));

    /** Returns the ratio of one round: our speed or time divided by that of the reference. */
    double ratio(double ourTime, double theirTime) {
        return higherIsBetter ? theirTime / ourTime : ourTime / theirTime;
    }

    /** Returns the output line with the result of all rounds. */
    String toLine(RoundTimes rounds) {
        double ratio = rounds.medianRatio(this);
        boolean met = higherIsBetter ? ratio >= goal : ratio <= goal;
        return String.format(
                Locale.ROOT,
                "%-32s %8.1f us %8.1f us   %s %.2f (%.2f to %.2f)   goal %s %.2f: %s",
                title,
                rounds.median(ours),
                rounds.median(reference),
                higherIsBetter ? "speed" : "time ",
                ratio,
                rounds.minRatio(this),
                rounds.maxRatio(this),
                higherIsBetter ? ">=" : "<=",
                goal,
                met ? "met" : "missed");
    }
}
