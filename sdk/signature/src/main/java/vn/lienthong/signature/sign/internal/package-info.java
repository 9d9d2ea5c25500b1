/** What signers of all formats share: the check of certificate and value, and the octets of a document. */
@NullMarked
package vn.lienthong.signature.sign.internal;

import org.jspecify.annotations.NullMarked;
