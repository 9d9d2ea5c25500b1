/**
 * Network access to trust services and remote keys: {@link vn.lienthong.signature.remote.TrustServices} sends requests
 * to timestamp services, OCSP responders and CRL distribution points; {@link vn.lienthong.signature.remote.CscSigner}
 * and {@link vn.lienthong.signature.remote.SmartCaSigner} let a person sign with a remote signing service. Implements
 * {@code spec/text/trust-services.md} and {@code spec/text/remote-signing.md}.
 */
@NullMarked
package vn.lienthong.signature.remote;

import org.jspecify.annotations.NullMarked;
