/** The message format of the open catalogue. Implements its part of {@code spec/text/neighbours.md}. */
@NullMarked
package vn.lienthong.portal.opencatalogue.internal;

import org.jspecify.annotations.NullMarked;
