/**
 * Benchmarks: the JSON codec compared with parsing the same bytes to a JSON tree, a synchronised dossier compared
 * with a plain
 * call of the same bytes over the same HTTP library, and the time the code lists take on first use. Never
 * deployed.
 *
 * <p>Open {@link vn.lienthong.benchmarks.BenchmarkRunner} first, which runs all benchmarks and prints ratios, then
 * {@link vn.lienthong.benchmarks.CodecBenchmark}, {@link vn.lienthong.benchmarks.SyncBenchmark} and
 * {@link vn.lienthong.benchmarks.CodeListsBenchmark}.
 */
@NullMarked
package vn.lienthong.benchmarks;

import org.jspecify.annotations.NullMarked;
