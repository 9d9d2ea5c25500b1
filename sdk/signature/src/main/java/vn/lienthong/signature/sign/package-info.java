/**
 * Signing in three steps, so that the key stays with the caller: {@code prepare} computes the bytes to be signed,
 * the caller
 * signs them, and {@code complete} checks the value and assembles the document. Open {@link
 * vn.lienthong.signature.sign.PadesSigner}
 * first, or {@link vn.lienthong.signature.sign.CadesSigner}; then {@link vn.lienthong.signature.sign.SigningKey}
 * for local keys.
 * Implements {@code spec/text/signing.md}.
 */
@NullMarked
package vn.lienthong.signature.sign;

import org.jspecify.annotations.NullMarked;
