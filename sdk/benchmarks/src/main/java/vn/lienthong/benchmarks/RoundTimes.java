package vn.lienthong.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The times of each benchmark by round. The two sides of a ratio come from the same round, at most minutes apart.
 * Other load on the machine therefore affects both.
 */
final class RoundTimes {
    private final Map<String, List<Double>> times = new HashMap<>();

    void add(String benchmark, double microseconds) {
        times.computeIfAbsent(benchmark, unused -> new ArrayList<>()).add(microseconds);
    }

    double median(String benchmark) {
        return median(times(benchmark).stream().mapToDouble(time -> time).toArray());
    }

    double medianRatio(BenchmarkPair comparison) {
        return median(ratios(comparison));
    }

    double minRatio(BenchmarkPair comparison) {
        return Arrays.stream(ratios(comparison)).min().orElseThrow();
    }

    double maxRatio(BenchmarkPair comparison) {
        return Arrays.stream(ratios(comparison)).max().orElseThrow();
    }

    private double[] ratios(BenchmarkPair comparison) {
        List<Double> ours = times(comparison.ours());
        List<Double> theirs = times(comparison.reference());
        double[] ratios = new double[Math.min(ours.size(), theirs.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = comparison.ratio(ours.get(i), theirs.get(i));
        }
        return ratios;
    }

    private List<Double> times(String benchmark) {
        return times.getOrDefault(benchmark, List.of());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
