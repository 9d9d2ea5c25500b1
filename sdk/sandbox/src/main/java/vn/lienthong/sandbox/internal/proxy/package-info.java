/**
 * A proxy on raw sockets through which every request passes, so that a connection can be refused, reset or closed
 * at an exact byte.
 *
 * <p>Open {@link vn.lienthong.sandbox.internal.proxy.FaultProxy} first. Implements the faults of {@code
 * spec/text/transport.md} (LT-TRN-007 to LT-TRN-009).
 */
@NullMarked
package vn.lienthong.sandbox.internal.proxy;

import org.jspecify.annotations.NullMarked;
