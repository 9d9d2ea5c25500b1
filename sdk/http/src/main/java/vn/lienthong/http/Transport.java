package vn.lienthong.http;

/**
 * The interface to an HTTP library: one exchange of a request for a response, without retries and redirects.
 *
 * <p>A host with its own HTTP client implements these two methods and sets the transport in {@link ClientOptions}.
 * Thread-safe; one instance serves many clients.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request once and reads the whole response, whatever its status.
     *
     * @throws vn.lienthong.error.TransportException if no complete response was received; {@code anyByteSent} is false
     *     only if no connection was established, and the cause contains nothing of request or response
     * @throws vn.lienthong.error.MalformedAnswerException if the response exceeds the {@link ResponseLimits} or cannot
     *     be decompressed; the request was sent
     */
    WireResponse exchange(WireRequest request);

    /** Cancels running exchanges, closes connections and stops all threads. A second call does nothing. */
    @Override
    void close();
}
