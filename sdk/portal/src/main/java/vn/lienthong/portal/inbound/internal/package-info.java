/**
 * The format of calls from the portal to an agency: paths, names and messages. Not part of the API.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.internal.InboundService} first, then {@link
 * vn.lienthong.portal.inbound.internal.InboundMessageReader}. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.internal;

import org.jspecify.annotations.NullMarked;
