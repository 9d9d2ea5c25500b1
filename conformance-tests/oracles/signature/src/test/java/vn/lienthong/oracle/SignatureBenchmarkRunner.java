package vn.lienthong.oracle;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import vn.lienthong.benchmarks.BenchmarkPair;
import vn.lienthong.benchmarks.BenchmarkSettings;

/**
 * Runs the signature benchmarks and prints the ratios. The exit code is 1 if a benchmark failed and 2 for an
 * invalid argument.
 */
final class SignatureBenchmarkRunner {
    private static final List<BenchmarkPair> PAIRS = List.of(
            new BenchmarkPair(
                    "PAdES-B sign / raw JCA sign", "SignatureBenchmark.sign", "SignatureBenchmark.signRaw", 0.6, true),
            new BenchmarkPair("PAdES-B sign / DSS", "SignatureBenchmark.sign", "SignatureBenchmark.signDss", 2, true),
            new BenchmarkPair("verify / DSS", "SignatureBenchmark.verify", "SignatureBenchmark.verifyDss", 4, true));

    private SignatureBenchmarkRunner() {}

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (!List.of("--short").containsAll(arguments)) {
            System.err.println("only --short is understood");
            System.exit(2);
        }
        String where = SignatureBenchmarkRunner.class.getPackageName();
        try {
            (arguments.isEmpty() ? BenchmarkSettings.full(where) : BenchmarkSettings.quick(where)).compare(PAIRS);
        } catch (RunnerException e) {
            System.err.println("a benchmark failed: " + e.getMessage());
            System.exit(1);
        }
    }
}
