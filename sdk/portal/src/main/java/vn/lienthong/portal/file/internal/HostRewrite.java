package vn.lienthong.portal.file.internal;

import java.net.URI;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.http.UrlRefusalReason;
import vn.lienthong.http.UrlRefusedException;

/** Rewriter that replaces the scheme and host of an address with the agency's own adapter (LT-FILE-009). */
public final class HostRewrite {
    private HostRewrite() {}

    /**
     * Returns the adapter's address followed by the part of the link from its fourth slash on. The portal writes
     * {@code http://host:8080/XrdAdapter/RestService/…}: the third slash starts the sender's adapter, which is
     * replaced too. The guard checks that the rest does not leave the path of the agency's adapter.
     *
     * @throws UrlRefusedException if the link has no fourth slash in its path or is not an HTTP address
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
