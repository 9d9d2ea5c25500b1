/** The message format of the result store. Implements its part of {@code spec/text/neighbours.md}. */
@NullMarked
package vn.lienthong.portal.resultstore.internal;

import org.jspecify.annotations.NullMarked;
