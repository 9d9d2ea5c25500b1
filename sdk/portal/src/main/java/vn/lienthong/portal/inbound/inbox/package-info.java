/**
 * Storage of received messages until they are handled.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.inbox.Inbox} first. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.inbox;

import org.jspecify.annotations.NullMarked;
