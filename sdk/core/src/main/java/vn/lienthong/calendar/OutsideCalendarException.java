package vn.lienthong.calendar;

import java.time.LocalDate;
import vn.lienthong.error.LienThongException;

/** A deadline requires a day that the calendar does not contain; nothing is guessed (LT-TIME-019). */
public final class OutsideCalendarException extends LienThongException {
    public OutsideCalendarException(LocalDate first, LocalDate last, String version) {
        super("deadline.outside", false, null, null, first.toString(), last.toString(), version);
    }
}
