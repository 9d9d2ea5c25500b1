/**
 * The half of the sandbox that knows dossiers: the National Public Service Portal's services over the JDK's HTTP server.
 *
 * <p>Open {@link vn.lienthong.sandbox.internal.portal.PortalSimulator} first, then {@code Services}. Every body is judged raw
 * before anything else reads it. Implements the portal's side of {@code spec/text/sync.md} and
 * {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.sandbox.internal.portal;

import org.jspecify.annotations.NullMarked;
