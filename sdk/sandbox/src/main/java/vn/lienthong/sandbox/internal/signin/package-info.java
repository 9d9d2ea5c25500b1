/**
 * Simulates the portal's identity provider: authorization, token, user information, introspection, revocation and
 * logout.
 */
@NullMarked
package vn.lienthong.sandbox.internal.signin;

import org.jspecify.annotations.NullMarked;
