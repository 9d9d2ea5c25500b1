package vn.lienthong.signature.remote.internal.trust;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.SingleFlight;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.remote.TrustLimits;
import vn.lienthong.signature.remote.TrustServiceException;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;
import vn.lienthong.value.Digests;

/**
 * A cache that stores responses until their announced update, and failures for a short time. Concurrent requests
 * for the same response share one call (LT-TSP-006).
 */
public final class TrustResponseCache {
    private static final int MAX_REFUSALS = 1000;

    private final TrustLimits limits;
    private final Clock clock;
    private final SingleFlight<CacheKey, byte[], TrustServiceException> calls = new SingleFlight<>();

    // In the order of last use.
    private final Map<CacheKey, CacheEntry> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<CacheKey, CachedRefusal> refused = new LinkedHashMap<>();
    private long bytes;

    public TrustResponseCache(TrustLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The key of a cached response: the kind of request, the URL and the digest of the body. */
    public record CacheKey(TrustRequestKind errand, URI address, String body) {
        public static CacheKey of(TrustRequestKind errand, URI address, byte[] body) {
            byte[] digest = Digests.sha256().digest(body);
            return new CacheKey(
                    errand, address, body.length == 0 ? "" : HexFormat.of().formatHex(digest));
        }

        /** Returns the key of a failure that concerns all requests of this kind to the URL. */
        private CacheKey silence() {
            return new CacheKey(errand, address, "");
        }

        @Override
        public String toString() {
            return "CacheKey[" + errand + "]";
        }
    }

    /** Calls a service. */
    @FunctionalInterface
    public interface CacheLoader {
        CacheableResponse fetch() throws TrustServiceException;
    }

    /** Returns the cached response, or fetches it. Concurrent callers wait for the same response. */
    public byte[] take(CacheKey key, CacheLoader fetch) throws TrustServiceException {
        byte[] there = find(key);
        if (there != null) {
            return there.clone();
        }
        try {
            return calls.run(key, () -> fetch(key, fetch)).clone();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrustServiceException(TrustFailureReason.NO_ANSWER);
        }
    }

    private byte[] fetch(CacheKey key, CacheLoader fetch) throws TrustServiceException {
        // Another thread may have stored it since the first lookup.
        byte[] there = find(key);
        if (there != null) {
            return there;
        }
        try {
            CacheableResponse fresh = fetch.fetch();
            keep(key, fresh);
            return fresh.answer();
        } catch (TrustServiceException e) {
            refuse(key, e.reason());
            throw e;
        }
    }

    private synchronized byte @Nullable [] find(CacheKey key) throws TrustServiceException {
        Instant now = clock.instant();
        CacheEntry there = kept.get(key);
        if (there != null && now.isBefore(there.until)) {
            return there.answer;
        }
        refuse(refused.get(key), now);
        refuse(refused.get(key.silence()), now);
        return null;
    }

    private static void refuse(@Nullable CachedRefusal failure, Instant now) throws TrustServiceException {
        if (failure != null && now.isBefore(failure.until)) {
            throw new TrustServiceException(failure.reason);
        }
    }

    private synchronized void keep(CacheKey key, CacheableResponse fresh) {
        refused.remove(key);
        refused.remove(key.silence());
        drop(key);
        Instant now = clock.instant();
        Instant longest = now.plus(limits.maxAge());
        Instant next = fresh.next();
        if (next == null || !next.isAfter(now) || fresh.answer().length > limits.maxCacheBytes()) {
            return;
        }
        kept.put(key, new CacheEntry(fresh.answer(), next.isBefore(longest) ? next : longest));
        bytes += fresh.answer().length;
        for (Iterator<CacheEntry> oldest = kept.values().iterator();
                bytes > limits.maxCacheBytes() && oldest.hasNext(); ) {
            bytes -= oldest.next().answer.length;
            oldest.remove();
        }
    }

    private void drop(CacheKey key) {
        CacheEntry before = kept.remove(key);
        bytes -= before == null ? 0 : before.answer.length;
    }

    private synchronized void refuse(CacheKey key, TrustFailureReason reason) {
        Duration time = limits.refusals();
        CacheKey failed = reason == TrustFailureReason.NO_ANSWER ? key.silence() : key;
        refused.remove(failed);
        refused.put(failed, new CachedRefusal(reason, clock.instant().plus(time)));
        if (refused.size() > MAX_REFUSALS) {
            refused.remove(refused.keySet().iterator().next());
        }
    }

    private record CachedRefusal(TrustFailureReason reason, Instant until) {}

    private static final class CacheEntry {
        private final byte[] answer;
        private final Instant until;

        CacheEntry(byte[] answer, Instant until) {
            this.answer = answer;
            this.until = until;
        }
    }
}
