package vn.lienthong.http.internal.url;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * An origin that the site has configured: scheme, host, port and a base path.
 *
 * @param path base path without a trailing slash; "" for the whole origin
 */
public record TrustedOrigin(String origin, String path) {
    /**
     * Path parts that escape a base path in the reading of any server: servlet containers remove parameters after a
     * semicolon first, and others decode twice.
     */
    private static final Pattern PATH_TRAVERSAL =
            Pattern.compile("(?i)[/\\\\](\\.|%2e){1,2}((;|%3b)[^/]*)?([/\\\\]|$)|\\\\|%(25)*(2f|5c)|%(25)+(2e|3b)");

    /** Creates the origin of a configured URL. */
    public static TrustedOrigin of(URI own) {
        return new TrustedOrigin(originOf(own), pathOf(own).replaceFirst("/+$", ""));
    }

    /** Returns whether a URL has the same scheme, host and port. */
    public boolean isSameOrigin(URI uri) {
        return origin.equals(originOf(uri));
    }

    /** Returns whether a URL of the same origin is below the base path. */
    public boolean contains(URI uri) {
        String other = pathOf(uri);
        return isSameOrigin(uri) && (other.equals(path) || other.startsWith(path + "/"));
    }

    /** Returns whether the path of a URL escapes, or could be read so. */
    public static boolean hasPathTraversal(URI uri) {
        return PATH_TRAVERSAL.matcher(pathOf(uri)).find();
    }

    private static String pathOf(URI uri) {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }

    private static String originOf(URI uri) {
        return StrictUrlParser.scheme(uri) + "://" + StrictUrlParser.parseHost(uri) + ":" + StrictUrlParser.port(uri);
    }
}
