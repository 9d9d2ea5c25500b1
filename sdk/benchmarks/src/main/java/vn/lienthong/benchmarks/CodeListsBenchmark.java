package vn.lienthong.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.CodeLists;

/** A benchmark of the first read of all code lists in a JVM, which happens once in a program. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CodeListsBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> VALUES = List.of(
            "channel",
            "database",
            "dossier-status",
            "execution-level",
            "fee-collection",
            "fee-kind",
            "filing-channel",
            "filing-place",
            "identity-kind",
            "owner-kind",
            "paper-kind",
            "partial-reason",
            "payment-place",
            "result-return",
            "reuse",
            "service-level",
            "taxpayer-status",
            "unit-type");

    /** Returns the number of units and values on one day. */
    @Benchmark
    public int read() {
        CodeLists lists = CodeLists.standard();
        int units = lists.provinces().listOn(DAY).size()
                + lists.communes().listOn(DAY).size()
                + lists.agencies().listOn(DAY).size();
        return units
                + VALUES.stream()
                        .mapToInt(name ->
                                CodeList.require(name).validOn(DAY).rows().size())
                        .sum();
    }
}
