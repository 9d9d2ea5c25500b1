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

/** Addresses below a configured one. */
public final class AdapterUrls {
    private AdapterUrls() {}

    /** Returns the path below the base's own, then the queries of both, then more of it, if it is not empty. */
    public static URI below(URI base, String path, String more) {
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

    /** Returns a name and a value of a query or form. */
    public static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Returns a text as one step of a path, whatever it holds; it cannot leave the path. One that is nothing but a step up or none is
     * refused, for clients take it for that however it is encoded.
     *
     * @throws UnsendableException if the text is one dot or two
     */
    public static String step(String text) {
        if (text.equals(".") || text.equals("..")) {
            throw new UnsendableException(
                    new Findings(List.of(Finding.of("/id", "LT-NB-003", Severity.FAIL, "report.linked-id"))));
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E");
    }

    /** Returns whether a text can stand below an address: no scheme, no host, no fragment, nothing that must be encoded first. */
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
