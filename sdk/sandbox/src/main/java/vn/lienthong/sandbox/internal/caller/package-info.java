/**
 * The portal as a caller of agencies: its samples and its HTTP.
 *
 * <p>Open {@link vn.lienthong.sandbox.AgencyCaller} first. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.sandbox.internal.caller;

import org.jspecify.annotations.NullMarked;
