/**
 * Whether a paper of a procedure bears the signatures that it needs. Open {@link vn.lienthong.signature.result.ResultPolicy}
 * first; it reads what {@link vn.lienthong.signature.SignatureVerifier} found. Implements {@code spec/text/signed-result.md}.
 */
@NullMarked
package vn.lienthong.signature.result;

import org.jspecify.annotations.NullMarked;
