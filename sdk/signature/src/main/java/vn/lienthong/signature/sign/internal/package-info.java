/**
 * Code shared by the signers of all formats: keys, algorithm identifiers, digests, the check of the signature
 * value, and the stored form of prepared data.
 */
@NullMarked
package vn.lienthong.signature.sign.internal;

import org.jspecify.annotations.NullMarked;
