/**
 * Signing in three steps, so that the key remains with the caller: {@code prepare} computes the bytes to be
 * signed, the caller signs them, and {@code complete} checks the value and assembles the document. Start with
 * {@link vn.lienthong.signature.sign.PadesSigner} or {@link vn.lienthong.signature.sign.CadesSigner}; {@link
 * vn.lienthong.signature.sign.SigningKey} represents a local key. Implements {@code spec/text/signing.md}.
 */
@NullMarked
package vn.lienthong.signature.sign;

import org.jspecify.annotations.NullMarked;
