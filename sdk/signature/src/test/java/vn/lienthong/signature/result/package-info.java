/** Tests of the policy, on reports that are made up. */
@NullMarked
package vn.lienthong.signature.result;

import org.jspecify.annotations.NullMarked;
