package vn.lienthong.signature.remote;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.Timing;
import vn.lienthong.signature.TrustCourier;
import vn.lienthong.signature.remote.TrustServiceException.Reason;
import vn.lienthong.signature.remote.internal.trust.Shelf;
import vn.lienthong.signature.remote.internal.trust.Stamps;
import vn.lienthong.signature.remote.internal.trust.TrustFetch;

/**
 * Carries the bytes of signer and verifier to trust services over HTTP, and keeps what counts for a while (LT-TSP-001 to LT-TSP-007).
 * Whatever it brings is still to be judged: it is not trusted for having come. Thread-safe.
 */
public final class TrustServices implements TrustCourier, AutoCloseable {
    private final Stamps stamps;
    private final TrustFetch fetch;
    private final Shelf shelf;

    private TrustServices(TrustOptions options, Timing timing) {
        this.stamps = Stamps.open(options, timing);
        this.fetch = TrustFetch.open(options);
        this.shelf = new Shelf(options.limits(), timing.clock());
    }

    /**
     * A courier with these options.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static TrustServices open(TrustOptions options) {
        return open(options, Timing.system());
    }

    /** As {@link #open(TrustOptions)}, with a clock of the caller's. */
    public static TrustServices open(TrustOptions options, Timing timing) {
        return new TrustServices(Objects.requireNonNull(options, "options"), timing);
    }

    /**
     * Asks, or gives back what is kept from before.
     *
     * @throws TrustServiceException if there is nothing that could be used; it says why
     */
    @Override
    public byte[] carry(Errand errand, @Nullable URI address, byte[] body) throws TrustServiceException {
        Objects.requireNonNull(errand, "errand");
        Objects.requireNonNull(body, "body");
        if (errand == Errand.TIMESTAMP) {
            return stamps.stamp(body);
        }
        if (address == null) {
            throw new TrustServiceException(Reason.NOT_ALLOWED);
        }
        fetch.allowed(address);
        return shelf.take(Shelf.Key.of(errand, address, body), () -> fetch.fetch(errand, address, body));
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
