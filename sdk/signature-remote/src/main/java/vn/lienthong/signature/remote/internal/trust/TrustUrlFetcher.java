package vn.lienthong.signature.remote.internal.trust;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.StreamedResponse;
import vn.lienthong.http.UrlFetcher;
import vn.lienthong.http.UrlGuard;
import vn.lienthong.http.UrlRefusedException;
import vn.lienthong.http.WireRequest;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.remote.TrustLimits;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServiceException;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;

/** A fetcher of URLs from certificates, restricted to the allow-list. */
public final class TrustUrlFetcher implements AutoCloseable {
    private final int hostCount;
    private final UrlGuard guard;
    private final List<URI> places;
    private final TrustLimits limits;
    private final UrlFetcher fetcher;

    private TrustUrlFetcher(TrustOptions options, UrlGuard guard, UrlFetcher fetcher) {
        this.hostCount = options.hosts().size();
        this.guard = guard;
        this.places = options.places();
        this.limits = options.limits();
        this.fetcher = fetcher;
    }

    public static TrustUrlFetcher open(TrustOptions options) {
        Duration whole = options.requestTimeout();
        ClientOptions http = options.http().toBuilder()
                .timeouts(options.http().timeouts().toBuilder()
                        .read(whole)
                        .call(whole)
                        .build())
                .build();
        UrlGuard.UrlGuardBuilder rules = UrlGuard.builder().plainHttp().onlyListedHosts();
        options.hosts().forEach(rules::host);
        options.places().forEach(rules::origin);
        UrlGuard guard = rules.build();
        return new TrustUrlFetcher(options, guard, UrlFetcher.open(http, guard));
    }

    /** Throws if a URL is not on the allow-list, before its host name is resolved. */
    public void requireAllowed(URI address) throws TrustServiceException {
        String host = address.getHost() == null ? "" : address.getHost();
        boolean placed = places.stream().anyMatch(place -> host.equalsIgnoreCase(place.getHost()));
        if (host.isEmpty() || !(placed || guard.listsHost(host))) {
            throw new TrustServiceException(TrustFailureReason.NOT_ALLOWED);
        }
    }

    /** Sends one request. */
    public CacheableResponse fetch(TrustRequestKind requestKind, URI address, byte[] body)
            throws TrustServiceException {
        try {
            int most = requestKind == TrustRequestKind.CRL ? limits.maxListBytes() : limits.maxResponseBytes();
            byte[] answer =
                    fetcher.fetch(request(requestKind, address, body), incoming -> read(incoming, address, most));
            return new CacheableResponse(
                    answer, TrustResponseCheck.usable(requestKind, body, answer).until());
        } catch (TrustServiceException e) {
            throw e;
        } catch (IllegalArgumentException | UrlRefusedException e) {
            throw new TrustServiceException(TrustFailureReason.NOT_ALLOWED);
        } catch (ServiceException e) {
            throw new TrustServiceException(TrustFailureReason.REFUSED);
        } catch (MalformedAnswerException e) {
            throw new TrustServiceException(TrustFailureReason.UNUSABLE);
        } catch (LienThongException | IOException e) {
            throw new TrustServiceException(TrustFailureReason.NO_ANSWER);
        }
    }

    private static WireRequest request(TrustRequestKind requestKind, URI address, byte[] body) {
        return requestKind == TrustRequestKind.OCSP
                ? WireRequest.post(address, body)
                        .withHeader("Content-Type", "application/ocsp-request")
                        .withHeader("Accept", "application/ocsp-response")
                : WireRequest.get(address);
    }

    private static byte[] read(StreamedResponse incoming, URI address, int most) throws IOException {
        if (!address.getHost().equalsIgnoreCase(incoming.uri().getHost())) {
            throw new TrustServiceException(TrustFailureReason.NOT_ALLOWED);
        }
        if (incoming.length() > most) {
            throw new TrustServiceException(TrustFailureReason.TOO_LARGE);
        }
        byte[] answer = incoming.body().readNBytes(most);
        if (incoming.body().read() >= 0) {
            throw new TrustServiceException(TrustFailureReason.TOO_LARGE);
        }
        return answer;
    }

    @Override
    public void close() {
        fetcher.close();
    }

    @Override
    public String toString() {
        return hostCount + " hosts, " + places.size() + " places";
    }
}
