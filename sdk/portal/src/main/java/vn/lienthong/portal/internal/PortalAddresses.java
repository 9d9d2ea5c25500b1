package vn.lienthong.portal.internal;

import java.net.URI;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.AdapterDestination;
import vn.lienthong.portal.AdapterEndpoints;

/** The three addresses of the portal behind the adapter, and the headers that each call carries. */
public final class PortalAddresses {
    private final AdapterDestination destination;
    private final URI login;
    private final URI integration;
    private final URI sharing;

    public PortalAddresses(AdapterEndpoints endpoints, AdapterDestination destination) {
        this.destination = destination;
        this.login = address(endpoints.adapter(), endpoints.login());
        this.integration = address(endpoints.adapter(), endpoints.integration());
        this.sharing = address(endpoints.adapter(), endpoints.sharing());
    }

    /**
     * Tells this portal from any other, for whoever keeps sessions: one adapter relays to many, and an agency may have a test
     * account beside the real one. Without queries, which may hold a secret.
     */
    public String name() {
        return withoutQuery(integration) + "#" + login.getPath() + "#" + destination.code();
    }

    private static String withoutQuery(URI address) {
        return address.toString().split("\\?", 2)[0];
    }

    /** Returns a call of the login. */
    public WireRequest login(byte[] body) {
        return post(login, body);
    }

    /** Returns a call on one of the two lanes. */
    public WireRequest service(PortalEndpoint lane, byte[] body) {
        return post(lane == PortalEndpoint.SHARING ? sharing : integration, body);
    }

    /** Returns a call of a gateway that takes bare rows, at a path of the service's name below the integration lane. */
    WireRequest bare(String service, String query, byte[] rows) {
        String[] parts = integration.toString().split("\\?", 2);
        String more = parts.length > 1 ? parts[1] + "&" + query : query;
        String path = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        return post(URI.create(path + service + "?" + more), rows);
    }

    private WireRequest post(URI address, byte[] body) {
        WireRequest request = json(WireRequest.post(address, body));
        boolean query = destination.place() == AdapterDestination.DestinationPlace.QUERY;
        return query ? request : request.withHeader("dstcode", destination.code());
    }

    /** Returns a request with the headers that the wire wants (LT-TRN-012). */
    static WireRequest json(WireRequest request) {
        // Charset is no standard header; the field sends it beside Content-Type, and some adapters look for it.
        return request.withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/json")
                .withHeader("Charset", "utf-8");
    }

    /** Returns the path below the adapter's own, then the queries of both and the destination, if it goes there. */
    private URI address(URI adapter, String below) {
        boolean query = destination.place() == AdapterDestination.DestinationPlace.QUERY;
        return AdapterUrls.below(adapter, below, query ? AdapterUrls.pair("dstcode", destination.code()) : "");
    }

    /** The two lanes (LT-TRN-001). */
    public enum PortalEndpoint {
        /** Dossiers, procedures, services. */
        INTEGRATION,
        /** Catalogues and accounts. */
        SHARING
    }
}
