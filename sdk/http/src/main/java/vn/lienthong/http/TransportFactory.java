package vn.lienthong.http;

import vn.lienthong.http.internal.OkHttpTransport;

/** A factory for the HTTP transport of this module; a host with its own HTTP client implements {@link Transport}. */
public final class TransportFactory {
    private TransportFactory() {}

    /**
     * Creates the transport of this module from the options for timeouts, proxy, keys, limits and pool.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static Transport create(ClientOptions options) {
        return OkHttpTransport.open(options);
    }
}
