/**
 * Signing people in with their account of the national portal: OpenID Connect, code flow.
 *
 * <p><b>Limited.</b> Since 2026-07-20 people log in to the national portal with electronic identification (VNeID) alone, and
 * filing has moved to it; whether its sign-in for other sites stays open to new agencies is not public. It is still needed where
 * the portal opens an agency's page with {@code vnconnect=1} and the agency must know who came, where accounts of old are to be
 * matched by TechID, and where a site's contract with the portal goes on.
 *
 * <p>Open {@link vn.lienthong.portal.signin.PortalSignIn} first. Implements {@code spec/text/sign-in.md}.
 */
@NullMarked
package vn.lienthong.portal.signin;

import org.jspecify.annotations.NullMarked;
