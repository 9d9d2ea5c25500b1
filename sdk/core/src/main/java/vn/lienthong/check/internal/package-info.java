/** The rules of the rule packs. */
@NullMarked
package vn.lienthong.check.internal;

import org.jspecify.annotations.NullMarked;
