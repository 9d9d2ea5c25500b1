/**
 * Time as procedures count it: the one time zone, and time limits with their typed reading.
 *
 * <p>Open {@link vn.lienthong.calendar.TimeLimit} first. Implements the limits of {@code spec/text/procedure.md} and the
 * times of {@code spec/text/messages.md}.
 */
@NullMarked
package vn.lienthong.calendar;

import org.jspecify.annotations.NullMarked;
