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
 * One HTTP request: method, absolute http or https address, headers and body.
 *
 * <p>Immutable, except that the body is the given array and not a copy of it. Its text form shows neither path, query,
 * headers nor body (LT-PRIV-001).
 */
public final class WireRequest {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");

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

    /** A request without a body. */
    public static WireRequest get(URI uri) {
        return new WireRequest(HttpMethod.GET, uri, Map.of(), new byte[0], null);
    }

    /** A request with a body, which may be empty. */
    public static WireRequest post(URI uri, byte[] body) {
        return new WireRequest(HttpMethod.POST, uri, Map.of(), body, null);
    }

    /** A request with a body that replaces what is at the address; repeated only if its operation says so. */
    public static WireRequest put(URI uri, byte[] body) {
        return new WireRequest(HttpMethod.PUT, uri, Map.of(), body, null);
    }

    /**
     * This request with one more header, or with another value for it.
     *
     * @throws IllegalArgumentException if the name is no header name or the value is not printable ASCII; the message
     *     does not quote the value
     */
    public WireRequest header(String name, String value) {
        if (!TOKEN.matcher(name).matches()) {
            throw new IllegalArgumentException("not a header name");
        }
        if (!value.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("header " + name + " is not printable ASCII");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new WireRequest(method, uri, Collections.unmodifiableMap(more), body, timeouts);
    }

    /** This request with timeouts of its own instead of those of the transport. */
    public WireRequest within(Timeouts own) {
        return new WireRequest(method, uri, headers, body, own);
    }

    /** This request to another address. */
    public WireRequest to(URI other) {
        return new WireRequest(method, other, headers, body, timeouts);
    }

    public HttpMethod method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** Headers in the order in which they were added. */
    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }

    /** Timeouts of its own, if it has any. */
    public Optional<Timeouts> timeouts() {
        return Optional.ofNullable(timeouts);
    }

    @Override
    public String toString() {
        return "WireRequest[" + method + ", " + body.length + " bytes]";
    }

    /** The methods in use. */
    public enum HttpMethod {
        GET,
        POST,
        PUT
    }
}
