/** The message format of sign-in: forms, tokens and the keys of user information. Not part of the API. */
@NullMarked
package vn.lienthong.portal.signin.internal;

import org.jspecify.annotations.NullMarked;
