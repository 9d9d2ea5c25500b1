/**
 * What the portal calls an agency with, on the wire: paths, names and forms. Nothing here is API.
 *
 * <p>Open {@link vn.lienthong.portal.internal.inbound.Service} first, then {@link
 * vn.lienthong.portal.internal.inbound.Letters}. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.internal.inbound;

import org.jspecify.annotations.NullMarked;
