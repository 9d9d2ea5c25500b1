/** The portal's provider of identities, played: authorize, token, user information, introspection, revocation, logout. */
@NullMarked
package vn.lienthong.sandbox.internal.signin;

import org.jspecify.annotations.NullMarked;
