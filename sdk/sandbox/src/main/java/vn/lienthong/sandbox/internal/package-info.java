/**
 * Types that both halves of the sandbox share: wire names, the {@link vn.lienthong.sandbox.internal.RequestRecord}
 * of one request, and the {@link vn.lienthong.sandbox.internal.ExchangeLog} of requests and violations.
 *
 * <p>Open {@link vn.lienthong.sandbox.internal.RequestRecord} first. Package {@code proxy} transports bytes and
 * package {@code portal} processes dossiers; neither depends on the other. Implements {@code
 * spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.sandbox.internal;

import org.jspecify.annotations.NullMarked;
