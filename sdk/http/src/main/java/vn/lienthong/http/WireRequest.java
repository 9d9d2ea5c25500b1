package vn.lienthong.http;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.AbsoluteUrls;

/**
 * An HTTP request: method, absolute http or https URL, headers and body.
 *
 * <p>Immutable, except that the body is the given array and not a copy. Its text form contains neither path, query,
 * headers nor body (LT-PRIV-001).
 */
public final class WireRequest {
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");

    private final HttpMethod method;
    private final URI uri;
    private final Map<String, String> headers;
    private final byte[] body;
    private final @Nullable Timeouts timeouts;

    private WireRequest(
            HttpMethod method, URI uri, Map<String, String> headers, byte[] body, @Nullable Timeouts timeouts) {
        this.method = method;
        this.uri = AbsoluteUrls.requireHttp(uri);
        this.headers = headers;
        this.body = Objects.requireNonNull(body, "body");
        this.timeouts = timeouts;
    }

    /** Creates a GET request. */
    public static WireRequest get(URI uri) {
        return new WireRequest(HttpMethod.GET, uri, Map.of(), new byte[0], null);
    }

    /** Creates a POST request; the body may be empty. */
    public static WireRequest post(URI uri, byte[] body) {
        return new WireRequest(HttpMethod.POST, uri, Map.of(), body, null);
    }

    /** Creates a PUT request, which replaces the resource; retried only if its operation permits it. */
    public static WireRequest put(URI uri, byte[] body) {
        return new WireRequest(HttpMethod.PUT, uri, Map.of(), body, null);
    }

    /**
     * Returns this request with an added or replaced header.
     *
     * @throws IllegalArgumentException if the name is not a header name or the value is not printable ASCII; the
     *     message does not contain the value
     */
    public WireRequest withHeader(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be a valid header name");
        }
        if (!value.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("value of header " + name + " must be printable ASCII");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new WireRequest(method, uri, Collections.unmodifiableMap(more), body, timeouts);
    }

    /** Returns this request with its own timeouts instead of those of the transport. */
    public WireRequest withTimeouts(Timeouts own) {
        return new WireRequest(method, uri, headers, body, own);
    }

    /** Returns this request with another URL. */
    public WireRequest withUri(URI other) {
        return new WireRequest(method, other, headers, body, timeouts);
    }

    public HttpMethod method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** Returns the headers in the order in which they were added. */
    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }

    /** Returns the request's own timeouts. */
    public Optional<Timeouts> timeouts() {
        return Optional.ofNullable(timeouts);
    }

    @Override
    public String toString() {
        return "WireRequest[" + method + ", " + body.length + " bytes]";
    }

    /** The supported methods. */
    public enum HttpMethod {
        GET,
        POST,
        PUT
    }
}
