/** PDF signing for PAdES: the incremental update of one signature, kept until its value is inserted. */
@NullMarked
package vn.lienthong.signature.sign.internal.pdf;

import org.jspecify.annotations.NullMarked;
