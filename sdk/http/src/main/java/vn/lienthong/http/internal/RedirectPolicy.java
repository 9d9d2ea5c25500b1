package vn.lienthong.http.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

/**
 * The redirects that may be followed (LT-TRN-010): same scheme, host and port, with the same method and body. A 303
 * requires another method, so only a GET follows it.
 */
final class RedirectPolicy {
    static final int MAX_REDIRECTS = 5;

    private RedirectPolicy() {}

    static Optional<WireRequest> findNextRequest(WireRequest request, WireResponse response) {
        boolean follows = switch (response.status()) {
            case 301, 302, 307, 308 -> true;
            case 303 -> request.method() == WireRequest.HttpMethod.GET;
            default -> false;
        };
        return follows
                ? response.header("Location").flatMap(place -> resolveLocation(request, place))
                : Optional.empty();
    }

    private static Optional<WireRequest> resolveLocation(WireRequest request, String place) {
        try {
            URI target = request.uri().resolve(new URI(place.strip()));
            return isSameOrigin(request.uri(), target) ? Optional.of(request.withUri(target)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSameOrigin(URI from, URI target) {
        return target.getHost() != null
                && from.getScheme().equalsIgnoreCase(target.getScheme())
                && from.getHost().equalsIgnoreCase(target.getHost())
                && effectivePort(from) == effectivePort(target);
    }

    private static int effectivePort(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().toLowerCase(Locale.ROOT).equals("https") ? 443 : 80;
    }
}
