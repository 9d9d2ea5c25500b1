package vn.lienthong.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The calendar files of the specification. */
public final class CalendarResource {
    private CalendarResource() {}

    public static byte[] readBytes(String name) {
        try (InputStream in = CalendarResource.class.getResourceAsStream("/vn/lienthong/spec/calendar/" + name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
