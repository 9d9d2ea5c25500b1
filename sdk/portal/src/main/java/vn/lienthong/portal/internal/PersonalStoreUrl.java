package vn.lienthong.portal.internal;

import java.net.URI;
import vn.lienthong.http.WireRequest;

/**
 * A builder of URLs of the personal-document store behind an adapter, with {@code dstcode} and {@code providerurl}
 * in the query.
 */
public final class PersonalStoreUrl {
    private PersonalStoreUrl() {}

    /** Returns the URL of a path of the store. */
    public static URI of(URI adapter, String path, String dstcode, URI provider) {
        String query = AdapterUrls.encodeParameter("dstcode", dstcode) + "&"
                + AdapterUrls.encodeParameter("providerurl", provider.toString());
        return AdapterUrls.resolveBelow(adapter, path, query);
    }

    /** Returns a POST request with the portal's headers. */
    public static WireRequest postRequest(URI address, byte[] body) {
        return PortalAddresses.withJsonHeaders(WireRequest.post(address, body));
    }
}
