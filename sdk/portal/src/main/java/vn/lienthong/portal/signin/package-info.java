/**
 * Sign-in with an account of the national portal: OpenID Connect, authorization code flow.
 *
 * <p><b>Limited.</b> Since 2026-07-20, people log in to the national portal only with electronic identification
 * (VNeID), and filing has moved there. Whether the portal still offers sign-in to new agencies is not public.
 *
 * <p>Sign-in is still needed in three cases. The portal opens an agency's page with {@code vnconnect=1} and the
 * agency must identify the visitor; old accounts are matched by TechID; or a contract with the portal continues.
 *
 * <p>Open {@link vn.lienthong.portal.signin.PortalSignIn} first. Implements {@code spec/text/sign-in.md}.
 */
@NullMarked
package vn.lienthong.portal.signin;

import org.jspecify.annotations.NullMarked;
