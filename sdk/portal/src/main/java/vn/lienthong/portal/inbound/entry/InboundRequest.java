package vn.lienthong.portal.inbound.entry;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as the HTTP server passes it on.
 *
 * @param method the HTTP method
 * @param path the path below the mount point, without the query
 * @param query the query in its encoded form
 * @param headers the headers; names are case-insensitive
 * @param remoteAddress the address of the caller, as a literal; headers that state an address are ignored
 * @param certificate subject of the client certificate, if the server has verified one
 * @param length length of the body in bytes, or -1
 * @param body the body, which is read once, on the thread that passes the request, and not closed; its reads must
 *     have a server-side timeout, as in servlet containers
 */
public record InboundRequest(
        String method,
        String path,
        @Nullable String query,
        Map<String, List<String>> headers,
        String remoteAddress,
        @Nullable String certificate,
        long length,
        InputStream body) {
    public InboundRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Map<String, List<String>> folded = new TreeMap<>();
        headers.forEach((name, values) -> folded.put(fold(name), List.copyOf(values)));
        headers = Map.copyOf(folded);
        Objects.requireNonNull(remoteAddress, "remoteAddress");
        Objects.requireNonNull(body, "body");
    }

    /** Returns the value of a header, or empty if the header is missing or occurs several times. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(fold(name), List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static String fold(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "InboundRequest[" + method + ", " + length + " bytes]";
    }
}
