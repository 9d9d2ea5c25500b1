/**
 * The half of the sandbox that carries bytes: a proxy on raw sockets through which every request goes, so that a
 * connection can be refused, reset or cut at an exact byte.
 *
 * <p>Open {@link vn.lienthong.sandbox.internal.proxy.FaultProxy} first, then {@code ClientLine}. Implements the
 * faults that {@code spec/text/transport.md} speaks of (LT-TRN-007 to LT-TRN-009).
 */
@NullMarked
package vn.lienthong.sandbox.internal.proxy;

import org.jspecify.annotations.NullMarked;
