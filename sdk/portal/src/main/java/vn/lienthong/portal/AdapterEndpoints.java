package vn.lienthong.portal;

import java.net.URI;
import java.util.Objects;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.internal.AdapterUrls;

/**
 * The URL of the agency's adapter, and the paths of login, integration and sharing below it (LT-TRN-001). The
 * official paths are not public, so no path has a default.
 *
 * @param adapter http or https URL of the adapter; its query is sent with every call
 * @param login path of the login; every path may have a query
 * @param integration path for dossiers, procedures and services
 * @param sharing path for catalogues and accounts
 */
public record AdapterEndpoints(URI adapter, String login, String integration, String sharing) {
    public AdapterEndpoints {
        WireRequest.get(Objects.requireNonNull(adapter, "adapter"));
        requirePath("login", login);
        requirePath("integration", integration);
        requirePath("sharing", sharing);
    }

    private static void requirePath(String name, String path) {
        if (!isPath(Objects.requireNonNull(path, name))) {
            throw new IllegalArgumentException(name + " must be a relative path below the adapter");
        }
    }

    /**
     * Returns whether a text is a valid relative path: without scheme, host and fragment, and with all characters
     * encoded.
     */
    static boolean isPath(String text) {
        return AdapterUrls.isPath(text);
    }

    /** Returns the host only, because a query may contain a key of the adapter. */
    @Override
    public String toString() {
        return "AdapterEndpoints[" + adapter.getHost() + "]";
    }
}
