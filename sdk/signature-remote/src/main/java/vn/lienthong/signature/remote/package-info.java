/**
 * Trust services and keys that are elsewhere: {@link vn.lienthong.signature.remote.TrustServices} carries bytes to timestamp services,
 * OCSP responders and lists of what was revoked; {@link vn.lienthong.signature.remote.CscSigner} and {@link
 * vn.lienthong.signature.remote.SmartCaSigner} let a person sign in a remote signing service. Implements {@code
 * spec/text/trust-services.md} and {@code spec/text/remote-signing.md}.
 */
@NullMarked
package vn.lienthong.signature.remote;

import org.jspecify.annotations.NullMarked;
