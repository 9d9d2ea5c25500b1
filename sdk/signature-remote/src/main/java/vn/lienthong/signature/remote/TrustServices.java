package vn.lienthong.signature.remote;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.CallClock;
import vn.lienthong.signature.TrustServiceClient;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;
import vn.lienthong.signature.remote.internal.trust.TimestampClients;
import vn.lienthong.signature.remote.internal.trust.TrustResponseCache;
import vn.lienthong.signature.remote.internal.trust.TrustUrlFetcher;

/**
 * A client of trust services over HTTP for signers and verifiers, with a cache of responses (LT-TSP-001 to
 * LT-TSP-007). The responses are not verified here; the caller must verify them. Thread-safe.
 */
public final class TrustServices implements TrustServiceClient, AutoCloseable {
    private final TimestampClients stamps;
    private final TrustUrlFetcher fetch;
    private final TrustResponseCache cache;

    private TrustServices(TrustOptions options, CallClock timing) {
        this.stamps = TimestampClients.open(options, timing);
        this.fetch = TrustUrlFetcher.open(options);
        this.cache = new TrustResponseCache(options.limits(), timing.clock());
    }

    /**
     * Creates a client with these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static TrustServices open(TrustOptions options) {
        return open(options, CallClock.system());
    }

    /** Creates a client as {@link #open(TrustOptions)} does, with a custom clock. */
    public static TrustServices open(TrustOptions options, CallClock timing) {
        return new TrustServices(Objects.requireNonNull(options, "options"), timing);
    }

    /**
     * Sends a request, or returns a cached response.
     *
     * @throws TrustServiceException if there is no usable response, with the reason
     */
    @Override
    public byte[] send(TrustRequestKind requestKind, @Nullable URI address, byte[] body) throws TrustServiceException {
        Objects.requireNonNull(requestKind, "requestKind");
        Objects.requireNonNull(body, "body");
        if (requestKind == TrustRequestKind.TIMESTAMP) {
            return stamps.stamp(body);
        }
        if (address == null) {
            throw new TrustServiceException(TrustFailureReason.NOT_ALLOWED);
        }
        fetch.requireAllowed(address);
        return cache.take(
                TrustResponseCache.CacheKey.of(requestKind, address, body),
                () -> fetch.fetch(requestKind, address, body));
    }

    /** Cancels requests in progress and stops all threads. */
    @Override
    public void close() {
        stamps.close();
        fetch.close();
    }

    @Override
    public String toString() {
        return "TrustServices[" + fetch + "]";
    }
}
