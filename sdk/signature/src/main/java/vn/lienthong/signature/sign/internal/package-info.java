/**
 * Code shared by the signers of all formats: the check of certificate and signature value, and the bytes of a
 * document.
 */
@NullMarked
package vn.lienthong.signature.sign.internal;

import org.jspecify.annotations.NullMarked;
