/**
 * The receiver as a servlet for Jakarta Servlet 5 and later, which the host application provides.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.servlet.PortalServlet} first. Implements {@code
 * spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.servlet;

import org.jspecify.annotations.NullMarked;
