package vn.lienthong.http;

import java.io.IOException;
import java.net.URI;
import vn.lienthong.http.internal.FetchDeadline;
import vn.lienthong.http.internal.FetchStep;
import vn.lienthong.http.internal.GuardedExchange;
import vn.lienthong.http.internal.url.StrictUrlParser;

/**
 * A client for URLs from messages: checks them with a {@link UrlGuard} and streams responses of any size (LT-FILE-004,
 * LT-FILE-005).
 *
 * <p>Connects only to the addresses that the guard approved, directly and without a proxy, because a proxy would
 * resolve names itself. The {@link Transport} of a host is not used. A redirect may lead to another host if the guard
 * approves it; only the URL is forwarded. Responses must be uncompressed. Thread-safe.
 */
public final class UrlFetcher implements AutoCloseable {
    private static final int MAX_REDIRECTS = 5;

    private final UrlGuard guard;
    private final GuardedExchange exchange;

    private UrlFetcher(UrlGuard guard, GuardedExchange exchange) {
        this.guard = guard;
        this.exchange = exchange;
    }

    /**
     * Creates a fetcher with the timeouts, keys and certificates of these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static UrlFetcher open(ClientOptions options, UrlGuard guard) {
        return new UrlFetcher(guard, GuardedExchange.open(options));
    }

    /**
     * Sends a request once and passes the successful response to a reader. The call timeout covers DNS lookups and
     * redirects; redirects of a GET are followed.
     *
     * @throws UrlRefusedException if the guard refuses the URL or a redirect target
     * @throws vn.lienthong.error.TransportException if the network fails or a timeout expires, also during reading
     * @throws vn.lienthong.error.ServiceException if the response is not a success
     * @throws vn.lienthong.error.MalformedAnswerException if the response is compressed
     * @throws IOException if the reader throws it
     */
    public <T> T fetch(WireRequest request, StreamReader<T> reader) throws IOException {
        WireRequest next = request;
        FetchDeadline deadline = exchange.startDeadline(request);
        for (int redirects = 0; ; redirects++) {
            URI uri = next.uri();
            UrlGuard.ApprovedUrl judged = exchange.checkUrl(() -> guard.check(uri), deadline);
            FetchStep<T> hop = exchange.send(next.withTimeouts(deadline.remaining()), judged, reader);
            if (hop instanceof FetchStep.Finished<T> done) {
                return done.value();
            }
            if (redirects == MAX_REDIRECTS || request.method() != WireRequest.HttpMethod.GET) {
                throw new UrlRefusedException(UrlRefusalReason.REDIRECT);
            }
            next = redirectRequest(next, ((FetchStep.Redirect<T>) hop).location());
        }
    }

    private static WireRequest redirectRequest(WireRequest from, String location) {
        URI target = from.uri().resolve(StrictUrlParser.parse(location));
        StrictUrlParser.parseHost(target);
        boolean weaker = StrictUrlParser.scheme(from.uri()).equals("https")
                && StrictUrlParser.scheme(target).equals("http");
        if (weaker) {
            throw new UrlRefusedException(UrlRefusalReason.REDIRECT);
        }
        return WireRequest.get(target);
    }

    /** Cancels running fetches and stops all threads. */
    @Override
    public void close() {
        exchange.close();
    }
}
