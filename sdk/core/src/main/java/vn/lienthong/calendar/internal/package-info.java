/**
 * Calendar files of the specification, and the text forms of times.
 */
@NullMarked
package vn.lienthong.calendar.internal;

import org.jspecify.annotations.NullMarked;
