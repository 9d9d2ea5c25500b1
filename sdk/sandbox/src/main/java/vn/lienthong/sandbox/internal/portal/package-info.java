/**
 * Simulates the services of the National Public Service Portal on the HTTP server of the JDK.
 *
 * <p>Open {@link vn.lienthong.sandbox.internal.portal.PortalSimulator} first. Every body is validated as raw bytes
 * before it is parsed. Implements the portal's side of {@code spec/text/sync.md} and {@code
 * spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.sandbox.internal.portal;

import org.jspecify.annotations.NullMarked;
