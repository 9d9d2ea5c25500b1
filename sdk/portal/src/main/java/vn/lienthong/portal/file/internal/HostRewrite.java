package vn.lienthong.portal.file.internal;

import java.net.URI;
import java.util.regex.Pattern;
import vn.lienthong.code.Link;
import vn.lienthong.http.UrlRefusal;
import vn.lienthong.http.UrlRefusedException;

/** Puts the agency's own adapter in the place of scheme and host of an address (LT-FILE-009). */
public final class HostRewrite {
    /** Parts of a path by which it would leave the adapter's own. */
    private static final Pattern CLIMBING = Pattern.compile("(?i)[/\\\\](\\.|%2e){1,2}([/\\\\?#]|$)|%2f|%5c");

    private HostRewrite() {}

    /**
     * The adapter's address followed by all of the link from its fourth slash on. The portal writes {@code
     * http://host:8080/XrdAdapter/RestService/…}: the third slash begins the other side's adapter, which is replaced too.
     */
    public static Link onto(URI adapter, Link link) {
        String text = link.value().strip();
        if (!text.matches("(?is)https?://.*")) {
            return link;
        }
        int slash = -1;
        for (int i = 0; i < 4; i++) {
            slash = text.indexOf('/', slash + 1);
            if (slash < 0) {
                return link;
            }
        }
        if (CLIMBING.matcher(text.substring(slash)).find()) {
            throw new UrlRefusedException(UrlRefusal.MALFORMED);
        }
        String base = adapter.toString().replaceFirst("/+$", "");
        return Link.of(base + text.substring(slash));
    }
}
