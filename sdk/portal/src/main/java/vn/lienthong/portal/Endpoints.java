package vn.lienthong.portal;

import java.net.URI;
import java.util.Objects;

/**
 * Where the agency's adapter is, and the paths of login and of the two lanes below it (LT-TRN-001). The official paths are
 * not public, so none has a default.
 *
 * @param adapter the adapter's address
 * @param login path of the login
 * @param integration path of the lane for dossiers, procedures and services
 * @param sharing path of the lane for catalogues and accounts
 */
public record Endpoints(URI adapter, String login, String integration, String sharing) {
    public Endpoints {
        Objects.requireNonNull(adapter, "adapter");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(integration, "integration");
        Objects.requireNonNull(sharing, "sharing");
    }
}
