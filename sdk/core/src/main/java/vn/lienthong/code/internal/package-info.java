/** Recognition of identifiers by their pattern. */
@NullMarked
package vn.lienthong.code.internal;

import org.jspecify.annotations.NullMarked;
