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
 * Carries the bytes of signer and verifier to trust services over HTTP, and keeps what counts for a while (LT-TSP-001 to LT-TSP-007).
 * Whatever it brings is still to be judged: it is not trusted for having come. Thread-safe.
 */
public final class TrustServices implements TrustServiceClient, AutoCloseable {
    private final TimestampClients stamps;
    private final TrustUrlFetcher fetch;
    private final TrustResponseCache shelf;

    private TrustServices(TrustOptions options, CallClock timing) {
        this.stamps = TimestampClients.open(options, timing);
        this.fetch = TrustUrlFetcher.open(options);
        this.shelf = new TrustResponseCache(options.limits(), timing.clock());
    }

    /**
     * Returns a courier with these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static TrustServices open(TrustOptions options) {
        return open(options, CallClock.system());
    }

    /** As {@link #open(TrustOptions)}, with a clock of the caller's. */
    public static TrustServices open(TrustOptions options, CallClock timing) {
        return new TrustServices(Objects.requireNonNull(options, "options"), timing);
    }

    /**
     * Asks, or gives back what is kept from before.
     *
     * @throws TrustServiceException if there is nothing that could be used; it says why
     */
    @Override
    public byte[] carry(TrustRequestKind errand, @Nullable URI address, byte[] body) throws TrustServiceException {
        Objects.requireNonNull(errand, "errand");
        Objects.requireNonNull(body, "body");
        if (errand == TrustRequestKind.TIMESTAMP) {
            return stamps.stamp(body);
        }
        if (address == null) {
            throw new TrustServiceException(TrustFailureReason.NOT_ALLOWED);
        }
        fetch.requireAllowed(address);
        return shelf.take(
                TrustResponseCache.CacheKey.of(errand, address, body), () -> fetch.fetch(errand, address, body));
    }

    /** Ends running errands and stops every thread. */
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
