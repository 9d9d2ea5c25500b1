/**
 * Calls from the simulated portal to agencies: sample messages and HTTP.
 *
 * <p>Open {@link vn.lienthong.sandbox.AgencyCaller} first. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.sandbox.internal.caller;

import org.jspecify.annotations.NullMarked;
