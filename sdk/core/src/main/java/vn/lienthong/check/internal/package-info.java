/**
 * The rules of the packs.
 */
@NullMarked
package vn.lienthong.check.internal;

import org.jspecify.annotations.NullMarked;
