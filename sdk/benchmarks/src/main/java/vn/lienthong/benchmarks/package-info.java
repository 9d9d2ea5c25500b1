/**
 * What the library costs: its codec against a JSON tree of the same bytes, and a synced dossier against a bare call of the same
 * bytes on the same HTTP library; and how long the code lists take when a program first asks them. Never deployed.
 *
 * <p>Open {@link vn.lienthong.benchmarks.BenchmarkRunner} first, which runs all and tells ratios, then
 * {@link vn.lienthong.benchmarks.CodecBenchmark}, {@link vn.lienthong.benchmarks.SyncBenchmark} and
 * {@link vn.lienthong.benchmarks.CodeListsBenchmark}.
 */
@NullMarked
package vn.lienthong.benchmarks;

import org.jspecify.annotations.NullMarked;
