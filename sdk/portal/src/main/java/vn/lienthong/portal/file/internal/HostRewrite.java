package vn.lienthong.portal.file.internal;

import java.net.URI;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.http.UrlRefusalReason;
import vn.lienthong.http.UrlRefusedException;

/** Puts the agency's own adapter in the place of scheme and host of an address (LT-FILE-009). */
public final class HostRewrite {
    private HostRewrite() {}

    /**
     * Returns the adapter's address followed by all of the link from its fourth slash on. The portal writes {@code
     * http://host:8080/XrdAdapter/RestService/…}: the third slash begins the other side's adapter, which is replaced too. That
     * the rest does not climb out of the agency's adapter is the guard's to see.
     *
     * @throws UrlRefusedException if the link has no fourth slash in its path, or is none of http
     */
    public static FileUrl onto(URI adapter, FileUrl link) {
        String text = link.value().strip();
        if (!text.matches("(?is)https?://.*")) {
            throw new UrlRefusedException(UrlRefusalReason.SCHEME);
        }
        int query = text.split("[?#]", 2)[0].length();
        int slash = -1;
        for (int i = 0; i < 4; i++) {
            slash = text.indexOf('/', slash + 1);
            if (slash < 0 || slash > query) {
                throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
            }
        }
        String base = adapter.toString().replaceFirst("/+$", "");
        return FileUrl.of(base + text.substring(slash));
    }
}
