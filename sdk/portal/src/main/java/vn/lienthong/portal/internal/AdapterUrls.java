package vn.lienthong.portal.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;

/** A builder of URLs below a configured base URL. */
public final class AdapterUrls {
    private AdapterUrls() {}

    /**
     * Returns the base URL with the path appended to its path. The query consists of both queries and the third
     * parameter, if it is not empty.
     */
    public static URI resolveBelow(URI base, String path, String more) {
        String[] left = base.toString().split("\\?", 2);
        String[] right = path.split("\\?", 2);
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        Stream.of(left, right).filter(parts -> parts.length > 1).forEach(parts -> query.add(parts[1]));
        if (!more.isEmpty()) {
            query.add(more);
        }
        String start = left[0].endsWith("/") ? left[0].substring(0, left[0].length() - 1) : left[0];
        return URI.create(start + (right[0].startsWith("/") ? right[0] : "/" + right[0]) + query);
    }

    /** Returns a parameter in the encoding of a query or form. */
    public static String encodeParameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Returns a text encoded as one path segment, so that it cannot leave the path. Segments of one or two dots are
     * rejected, because clients resolve them even when encoded.
     *
     * @throws UnsendableException if the text is one or two dots
     */
    public static String encodePathSegment(String text) {
        if (text.equals(".") || text.equals("..")) {
            throw new UnsendableException(
                    new Findings(List.of(Finding.of("/id", "LT-NB-003", Severity.FAIL, "report.linked-id"))));
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E");
    }

    /**
     * Returns whether a text is a valid relative path: without scheme, host and fragment, and with all characters
     * encoded.
     */
    public static boolean isPath(String text) {
        try {
            URI uri = new URI(text);
            return !text.isEmpty()
                    && uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
