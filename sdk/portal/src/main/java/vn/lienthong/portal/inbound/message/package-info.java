/**
 * Messages from the portal, and the answers of an agency to its lookups.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.message.InboundMessage} first. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.message;

import org.jspecify.annotations.NullMarked;
