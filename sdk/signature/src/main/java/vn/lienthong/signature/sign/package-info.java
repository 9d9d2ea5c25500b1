/**
 * Signing in three steps, so that the key stays with the caller: {@code toBeSigned} makes the octets, anyone signs them, {@code
 * complete} checks the value and puts the document together. Open {@link vn.lienthong.signature.sign.PadesSigner} first, or {@link
 * vn.lienthong.signature.sign.CadesSigner}; then {@link vn.lienthong.signature.sign.SigningKey} for keys at hand. Implements {@code
 * spec/text/signing.md}.
 */
@NullMarked
package vn.lienthong.signature.sign;

import org.jspecify.annotations.NullMarked;
