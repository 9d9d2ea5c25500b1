/**
 * Requests and replies of an HTTP server, and the check of the caller.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.entry.InboundRequest} first. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.entry;

import org.jspecify.annotations.NullMarked;
