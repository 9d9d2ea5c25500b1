package vn.lienthong.value;

import java.net.URI;
import java.util.Locale;

/** Checks of URLs to which requests are sent. */
public final class AbsoluteUrls {
    private AbsoluteUrls() {}

    /**
     * Returns the URL if it is an absolute http or https URL with a host, without user information and fragment.
     *
     * @throws IllegalArgumentException if it is not; the message does not contain the URL
     */
    public static URI requireHttp(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean http = scheme.equals("http") || scheme.equals("https");
        if (!http || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("not an absolute http or https address without user and fragment");
        }
        return uri;
    }
}
