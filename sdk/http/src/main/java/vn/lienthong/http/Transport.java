package vn.lienthong.http;

import vn.lienthong.http.internal.OkHttpTransport;

/**
 * The seam to an HTTP library: one exchange of a request for an answer, neither repeated nor redirected.
 *
 * <p>A host that brings its own implements these two methods and puts it into {@link ClientOptions}. Thread-safe; one
 * instance serves many clients.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request once and reads the whole answer, whatever its status.
     *
     * @throws vn.lienthong.error.TransportException if no complete answer came; {@code anyByteSent} is false only if the
     *     connection never stood, and the cause quotes nothing of request or answer
     * @throws vn.lienthong.error.MalformedAnswerException if the answer breaks the {@link ResponseLimits}, or its compression
     *     cannot be undone; the request had been sent
     */
    WireResponse exchange(WireRequest request);

    /** Ends running exchanges, closes connections and stops every thread; a second call does nothing. */
    @Override
    void close();

    /**
     * The transport that comes with this module, made from the options on timeouts, proxy, keys, limits and pool.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    static Transport open(ClientOptions options) {
        return OkHttpTransport.open(options);
    }
}
