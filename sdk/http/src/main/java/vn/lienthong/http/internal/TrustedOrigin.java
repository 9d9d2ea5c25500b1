package vn.lienthong.http.internal;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * A place that the site itself has configured: scheme, host and port, and the path below which it lies.
 *
 * @param path without a slash at its end; "" for the whole origin
 */
public record TrustedOrigin(String origin, String path) {
    /**
     * Parts by which a path would leave the one that it begins with, as any server on the way reads them: servlet containers
     * drop what follows a semicolon before they climb, and others decode twice.
     */
    private static final Pattern CLIMBING =
            Pattern.compile("(?i)[/\\\\](\\.|%2e){1,2}((;|%3b)[^/]*)?([/\\\\]|$)|\\\\|%(25)*(2f|5c)|%(25)+(2e|3b)");

    /** The place of a configured address. */
    public static TrustedOrigin of(URI own) {
        return new TrustedOrigin(originOf(own), pathOf(own).replaceFirst("/+$", ""));
    }

    /** Whether an address has the same scheme, host and port. */
    public boolean sameOrigin(URI uri) {
        return origin.equals(originOf(uri));
    }

    /** Whether an address of the same origin lies in this place. */
    public boolean holds(URI uri) {
        String other = pathOf(uri);
        return sameOrigin(uri) && (other.equals(path) || other.startsWith(path + "/"));
    }

    /** Whether the path of an address would climb, or could be read so. */
    public static boolean climbs(URI uri) {
        return CLIMBING.matcher(pathOf(uri)).find();
    }

    private static String pathOf(URI uri) {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }

    private static String originOf(URI uri) {
        return StrictUrlParser.scheme(uri) + "://" + StrictUrlParser.host(uri) + ":" + StrictUrlParser.port(uri);
    }
}
