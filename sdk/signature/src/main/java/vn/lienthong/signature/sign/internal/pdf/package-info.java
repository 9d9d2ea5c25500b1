/** PDF as PAdES signs it: what one signature appends to a file, kept until its value is there. */
@NullMarked
package vn.lienthong.signature.sign.internal.pdf;

import org.jspecify.annotations.NullMarked;
