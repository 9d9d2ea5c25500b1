/** The wire of the result store. Implements its part of {@code spec/text/neighbours.md}. */
@NullMarked
package vn.lienthong.portal.internal.resultstore;

import org.jspecify.annotations.NullMarked;
