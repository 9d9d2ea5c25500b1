package vn.lienthong.portal.internal;

import java.net.URI;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.AdapterDestination;
import vn.lienthong.portal.AdapterEndpoints;

/** The URLs of login, integration and sharing behind the adapter, and the headers of each request. */
public final class PortalAddresses {
    private final AdapterDestination destination;
    private final URI login;
    private final URI integration;
    private final URI sharing;

    public PortalAddresses(AdapterEndpoints endpoints, AdapterDestination destination) {
        this.destination = destination;
        this.login = resolve(endpoints.adapter(), endpoints.login());
        this.integration = resolve(endpoints.adapter(), endpoints.integration());
        this.sharing = resolve(endpoints.adapter(), endpoints.sharing());
    }

    /**
     * Returns a key that identifies this portal in a session store, because one adapter serves several destinations
     * and a test account. It contains no query, because a query may contain a secret.
     */
    public String sessionKey() {
        return withoutQuery(integration) + "#" + login.getPath() + "#" + destination.code();
    }

    private static String withoutQuery(URI address) {
        return address.toString().split("\\?", 2)[0];
    }

    /** Returns a login request. */
    public WireRequest loginRequest(byte[] body) {
        return postRequest(login, body);
    }

    /** Returns a request to a service at one of the two endpoints. */
    public WireRequest serviceRequest(PortalEndpoint endpoint, byte[] body) {
        return postRequest(endpoint == PortalEndpoint.SHARING ? sharing : integration, body);
    }

    /**
     * Returns a request to a gateway that accepts bare rows. Its path is the service name below the integration
     * endpoint.
     */
    WireRequest bareRowsRequest(String service, String query, byte[] rows) {
        String[] parts = integration.toString().split("\\?", 2);
        String more = parts.length > 1 ? parts[1] + "&" + query : query;
        String path = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        return postRequest(URI.create(path + service + "?" + more), rows);
    }

    private WireRequest postRequest(URI address, byte[] body) {
        WireRequest request = withJsonHeaders(WireRequest.post(address, body));
        boolean query = destination.place() == AdapterDestination.DestinationPlace.QUERY;
        return query ? request : request.withHeader("dstcode", destination.code());
    }

    /** Returns the request with the headers that the portal requires (LT-TRN-012). */
    static WireRequest withJsonHeaders(WireRequest request) {
        // Charset is not a standard header, but real clients send it beside Content-Type and some adapters require
        // it.
        return request.withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/json")
                .withHeader("Charset", "utf-8");
    }

    /** Returns the URL of a path below the adapter, with both queries and, if required, the destination. */
    private URI resolve(URI adapter, String below) {
        boolean query = destination.place() == AdapterDestination.DestinationPlace.QUERY;
        return AdapterUrls.resolveBelow(
                adapter, below, query ? AdapterUrls.encodeParameter("dstcode", destination.code()) : "");
    }

    /** The two endpoints (LT-TRN-001). */
    public enum PortalEndpoint {
        /** Dossiers, procedures, services. */
        INTEGRATION,
        /** Catalogues and accounts. */
        SHARING
    }
}
