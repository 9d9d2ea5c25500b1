/**
 * Trust services over HTTP: timestamps, OCSP and CRLs, and keys that lie with a remote signing service. Implements {@code
 * spec/text/trust-services.md}.
 */
@NullMarked
package vn.lienthong.signature.remote;

import org.jspecify.annotations.NullMarked;
