/**
 * What a signature is worth, for all formats alike: chains, revocation, timestamps and algorithms. Open {@link
 * vn.lienthong.signature.internal.judge.Judgement} first. Implements {@code spec/text/signature.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.judge;

import org.jspecify.annotations.NullMarked;
