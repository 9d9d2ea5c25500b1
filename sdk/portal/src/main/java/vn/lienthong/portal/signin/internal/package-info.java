/** The wire of signing in: forms, tokens and the keys of user information. No name of it leaves this package. */
@NullMarked
package vn.lienthong.portal.signin.internal;

import org.jspecify.annotations.NullMarked;
