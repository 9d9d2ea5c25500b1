/**
 * Messages to the portal as stored bytes, for an outbox.
 *
 * <p>Open {@link vn.lienthong.portal.outbound.OutboundMessages} first. Implements {@code spec/text/outbox.md}.
 */
@NullMarked
package vn.lienthong.portal.outbound;

import org.jspecify.annotations.NullMarked;
