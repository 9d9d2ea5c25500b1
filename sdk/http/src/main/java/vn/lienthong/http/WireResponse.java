package vn.lienthong.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A complete HTTP response: status, headers and the decompressed body within the limits.
 *
 * <p>Immutable, except that the body is not copied. Its text form contains neither headers nor body (LT-PRIV-001).
 */
public final class WireResponse {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Creates a response.
     *
     * @param status HTTP status, 100 to 599
     * @param headers values by name; names are case-insensitive
     * @param body the body, empty if there was none
     */
    public WireResponse(int status, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                copy.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
        copy.replaceAll((name, values) -> List.copyOf(values));
        this.status = status;
        this.headers = Collections.unmodifiableMap(copy);
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** Returns whether the status is 200 to 299. */
    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    /** Returns values by name; names are case-insensitive. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return "WireResponse[" + status + ", " + body.length + " bytes]";
    }
}
