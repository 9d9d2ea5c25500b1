/** PDF signing for PAdES. The incremental update of a signature is retained until its value is inserted. */
@NullMarked
package vn.lienthong.signature.sign.internal.pdf;

import org.jspecify.annotations.NullMarked;
