/**
 * Argument checks that the identifiers and codes share.
 */
@NullMarked
package vn.lienthong.code.internal;

import org.jspecify.annotations.NullMarked;
