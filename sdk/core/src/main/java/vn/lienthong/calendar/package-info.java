/**
 * Time as procedures count it: the time zone, time limits with their typed reading, the calendars of the state and
 * of agencies, and deadlines with explanations.
 *
 * <p>Open {@link vn.lienthong.calendar.DeadlineTerms} first, then {@link vn.lienthong.calendar.WorkingCalendar}.
 * Implements {@code spec/text/deadlines.md}, the limits of {@code spec/text/procedure.md} and the times of {@code
 * spec/text/messages.md}.
 */
@NullMarked
package vn.lienthong.calendar;

import org.jspecify.annotations.NullMarked;
