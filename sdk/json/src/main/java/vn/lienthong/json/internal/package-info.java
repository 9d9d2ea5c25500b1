/**
 * Fields of a mapping, and the reading and writing of bodies within their limits.
 */
@NullMarked
package vn.lienthong.json.internal;

import org.jspecify.annotations.NullMarked;
