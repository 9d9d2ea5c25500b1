/** Tests of the result policy with constructed reports. */
@NullMarked
package vn.lienthong.signature.result;

import org.jspecify.annotations.NullMarked;
