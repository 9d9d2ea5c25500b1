package vn.lienthong.portal.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.Destination;
import vn.lienthong.portal.Endpoints;

/** The three addresses of the portal behind the adapter, and the headers that each call carries. */
public final class Lanes {
    private final Endpoints endpoints;
    private final Destination destination;

    public Lanes(Endpoints endpoints, Destination destination) {
        this.endpoints = endpoints;
        this.destination = destination;
    }

    /** A call of the login. */
    public WireRequest login(byte[] body) {
        return post(endpoints.login(), body);
    }

    /** A call on one of the two lanes. */
    public WireRequest service(Lane lane, byte[] body) {
        return post(lane == Lane.SHARING ? endpoints.sharing() : endpoints.integration(), body);
    }

    private WireRequest post(String path, byte[] body) {
        boolean query = destination.place() == Destination.Place.QUERY;
        String address = join(endpoints.adapter().toString(), path);
        if (query) {
            String code = URLEncoder.encode(destination.code(), StandardCharsets.UTF_8);
            address += (address.indexOf('?') < 0 ? "?" : "&") + "dstcode=" + code;
        }
        // Charset is no standard header; the field sends it beside Content-Type, and some adapters look for it.
        WireRequest request = WireRequest.post(URI.create(address), body)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Charset", "utf-8");
        return query ? request : request.header("dstcode", destination.code());
    }

    private static String join(String base, String path) {
        String left = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return left + (path.startsWith("/") ? path : "/" + path);
    }

    /** The two lanes (LT-TRN-001). */
    public enum Lane {
        /** Dossiers, procedures, services. */
        INTEGRATION,
        /** Catalogues and accounts. */
        SHARING
    }
}
