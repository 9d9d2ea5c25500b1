package vn.lienthong.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Two benchmarks that do the same work, and the goal for their ratio.
 *
 * @param title what is compared
 * @param ours name of our benchmark method
 * @param reference name of the method that it is held against
 * @param goal least speed or most time, as a share of the other's
 * @param higherIsBetter whether the goal is a least speed
 */
public record BenchmarkPair(String title, String ours, String reference, double goal, boolean higherIsBetter) {
    static final List<BenchmarkPair> ALL = List.of(
            new BenchmarkPair(
                    "read a dossier / Jackson tree", "CodecBenchmark.read", "CodecBenchmark.readTree", 0.7, true),
            new BenchmarkPair(
                    "write a dossier / Jackson tree", "CodecBenchmark.write", "CodecBenchmark.writeTree", 0.7, true),
            new BenchmarkPair(
                    "sync a dossier / bare call", "SyncBenchmark.sync", "SyncBenchmark.bareCall", 1.15, false));

    /** The ratio of one round: our share of the other's speed, or of its time. */
    double ratio(double ourTime, double theirTime) {
        return higherIsBetter ? theirTime / ourTime : ourTime / theirTime;
    }

    /** The line that tells what all rounds gave. */
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
