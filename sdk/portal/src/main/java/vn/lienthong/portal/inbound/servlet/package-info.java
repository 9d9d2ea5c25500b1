/**
 * The receiver as a servlet of Jakarta Servlet 5 and later, which the host brings.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.servlet.PortalServlet}. Implements {@code spec/text/inbound.md}.
 */
@NullMarked
package vn.lienthong.portal.inbound.servlet;

import org.jspecify.annotations.NullMarked;
