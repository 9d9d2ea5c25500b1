package vn.lienthong.portal.file.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.http.StreamedResponse;

/** Parser for the file name in a response or an address. The name is not cleaned yet. */
public final class ContentDispositionName {
    private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*utf-8''([^;\\s]{1,2000})");
    private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*(\"([^\"]{0,1000})\"|[^;\"]{1,1000})");

    private ContentDispositionName() {}

    /** Returns the name from the {@code Content-Disposition} header (RFC 6266), or else from the address. */
    public static String answer(StreamedResponse in) {
        Matcher extended = EXTENDED.matcher(in.contentDisposition());
        if (extended.find()) {
            // A plus is a literal plus here, unlike in a query.
            return decode(extended.group(1).replace("+", "%2B"));
        }
        Matcher plain = PLAIN.matcher(in.contentDisposition());
        if (plain.find()) {
            String name = plain.group(2) == null ? plain.group(1) : plain.group(2);
            return decode(utf8(name.strip()).replace("+", "%2B"));
        }
        return path(in.uri().getRawPath() == null ? "" : in.uri().getRawPath());
    }

    /** Returns the last segment of a path. */
    public static String path(String path) {
        String place = path.split("[?#]", 2)[0];
        return decode(place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1));
    }

    /** Servers write UTF-8 into the header, but it is read as Latin-1. */
    private static String utf8(String header) {
        boolean latin =
                header.chars().allMatch(c -> c < 0x100) && header.chars().anyMatch(c -> c >= 0x80);
        return latin ? new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : header;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** Returns the extension of a clean name in lower case, without the dot, or "" if there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
