package vn.lienthong.portal;

import java.net.URI;
import java.util.Objects;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.internal.AdapterUrls;

/**
 * Where the agency's adapter is, and the paths of login and of the two lanes below it (LT-TRN-001). The official paths are
 * not public, so none has a default.
 *
 * @param adapter the adapter's address, http or https; a query in it goes with every call
 * @param login path of the login; like the other two it may have a query of its own
 * @param integration path of the lane for dossiers, procedures and services
 * @param sharing path of the lane for catalogues and accounts
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
            throw new IllegalArgumentException(name + " is not a path below the adapter");
        }
    }

    /** Returns whether a text can stand below an address: no scheme, no host, no fragment, nothing that must be encoded first. */
    static boolean isPath(String text) {
        return AdapterUrls.isPath(text);
    }

    /** Shows the host alone: a query may hold a key of the adapter. */
    @Override
    public String toString() {
        return "AdapterEndpoints[" + adapter.getHost() + "]";
    }
}
