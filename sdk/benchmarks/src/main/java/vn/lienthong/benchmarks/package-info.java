/**
 * Benchmarks of the JSON codec compared with a JSON tree, and of a synchronised dossier compared with a plain call
 * of the same bytes over the same HTTP library. Further benchmarks measure deadlines, the first use of the code
 * lists and the outbox. Never deployed.
 *
 * <p>Open {@link vn.lienthong.benchmarks.BenchmarkRunner} first, which runs all benchmarks and prints ratios, then
 * {@link vn.lienthong.benchmarks.CodecBenchmark}, {@link vn.lienthong.benchmarks.SyncBenchmark} and {@link
 * vn.lienthong.benchmarks.CodeListsBenchmark}.
 */
@NullMarked
package vn.lienthong.benchmarks;

import org.jspecify.annotations.NullMarked;
