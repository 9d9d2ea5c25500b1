package vn.lienthong.http;

import java.io.IOException;
import java.net.URI;
import vn.lienthong.http.internal.FetchDeadline;
import vn.lienthong.http.internal.FetchStep;
import vn.lienthong.http.internal.GuardedExchange;
import vn.lienthong.http.internal.StrictUrlParser;

/**
 * Fetches what an address in a message leads to, through a {@link UrlGuard} and as a stream, however large (LT-FILE-004,
 * LT-FILE-005).
 *
 * <p>It connects to the addresses that the guard judged and to no others, directly and through no proxy, which would look
 * names up by itself; a host's own {@link Transport} is not used either. A redirect may lead to another host, through the guard;
 * nothing but the address goes with it. Answers are taken uncompressed. Thread-safe.
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
     * A fetcher with the timeouts, keys and certificates of these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static UrlFetcher open(ClientOptions options, UrlGuard guard) {
        return new UrlFetcher(guard, GuardedExchange.open(options));
    }

    /**
     * Sends a request once, with all that it leads to within the time of one call, names' look-ups included; follows redirects of a GET, and hands the successful answer to a reader while it comes.
     *
     * @throws UrlRefusedException if the guard refuses the address or one that it redirects to
     * @throws vn.lienthong.error.TransportException if the network fails or a time runs out, also while the reader reads
     * @throws vn.lienthong.error.ServiceException if the answer is not a success
     * @throws vn.lienthong.error.MalformedAnswerException if the answer is compressed
     * @throws IOException what the reader throws of its own
     */
    public <T> T fetch(WireRequest request, StreamReader<T> reader) throws IOException {
        WireRequest next = request;
        FetchDeadline deadline = exchange.begin(request);
        for (int redirects = 0; ; redirects++) {
            URI uri = next.uri();
            UrlGuard.ApprovedUrl judged = exchange.checkUrl(() -> guard.check(uri), deadline);
            FetchStep<T> hop = exchange.send(next.within(deadline.remaining()), judged, reader);
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
        URI target = from.uri().resolve(StrictUrlParser.read(location));
        StrictUrlParser.host(target);
        boolean weaker = StrictUrlParser.scheme(from.uri()).equals("https")
                && StrictUrlParser.scheme(target).equals("http");
        if (weaker) {
            throw new UrlRefusedException(UrlRefusalReason.REDIRECT);
        }
        return WireRequest.get(target);
    }

    /** Ends running fetches and stops every thread. */
    @Override
    public void close() {
        exchange.close();
    }

    /** Reads an answer while it comes, and is done with it when it returns. */
    @FunctionalInterface
    public interface StreamReader<T> {
        T read(StreamedResponse incoming) throws IOException;
    }
}
