/**
 * Benchmarks of the JSON codec, of a synchronised dossier and of the deadlines. Others measure the first use of
 * the code lists and the outbox. The references are a JSON tree of the same bytes and a plain call over the same
 * HTTP library. Never deployed.
 *
 * <p>Open {@link vn.lienthong.benchmarks.BenchmarkRunner} first, which runs all benchmarks and prints ratios, then
 * {@link vn.lienthong.benchmarks.CodecBenchmark}, {@link vn.lienthong.benchmarks.SyncBenchmark} and {@link
 * vn.lienthong.benchmarks.CodeListsBenchmark}.
 */
@NullMarked
package vn.lienthong.benchmarks;

import org.jspecify.annotations.NullMarked;
