package vn.lienthong.portal.internal;

import java.net.URI;
import vn.lienthong.http.WireRequest;

/** The address of the personal-document store behind an adapter: {@code dstcode} and {@code providerurl} go as a query. */
public final class PersonalStoreUrl {
    private PersonalStoreUrl() {}

    /** Returns the address of a path at the store. */
    public static URI of(URI adapter, String path, String dstcode, URI provider) {
        String query =
                AdapterUrls.pair("dstcode", dstcode) + "&" + AdapterUrls.pair("providerurl", provider.toString());
        return AdapterUrls.below(adapter, path, query);
    }

    /** Returns a call with the headers of the portal's wire. */
    public static WireRequest post(URI address, byte[] body) {
        return PortalAddresses.json(WireRequest.post(address, body));
    }
}
