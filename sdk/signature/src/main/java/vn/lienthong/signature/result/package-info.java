/**
 * Rules on the signatures that a paper of a procedure requires. Start with {@link
 * vn.lienthong.signature.result.ResultPolicy}; its input is the report of {@link
 * vn.lienthong.signature.SignatureVerifier}. Implements {@code spec/text/signed-result.md}.
 */
@NullMarked
package vn.lienthong.signature.result;

import org.jspecify.annotations.NullMarked;
