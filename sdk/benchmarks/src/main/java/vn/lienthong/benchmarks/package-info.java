/**
 * What the library costs: its codec against a JSON tree of the same bytes, and a synced dossier against a bare call of the same
 * bytes on the same HTTP library. Never deployed.
 *
 * <p>Open {@link vn.lienthong.benchmarks.Benchmarks} first, which runs both and tells ratios, then
 * {@link vn.lienthong.benchmarks.CodecBenchmark} and {@link vn.lienthong.benchmarks.SyncBenchmark}.
 */
@NullMarked
package vn.lienthong.benchmarks;

import org.jspecify.annotations.NullMarked;
