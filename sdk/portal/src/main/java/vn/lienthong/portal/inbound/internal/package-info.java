/**
 * What the portal calls an agency with, on the wire: paths, names and forms. Nothing here is API.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.internal.InboundService} first, then {@link
 * vn.lienthong.portal.inbound.internal.InboundMessageReader}. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.internal;

import org.jspecify.annotations.NullMarked;
