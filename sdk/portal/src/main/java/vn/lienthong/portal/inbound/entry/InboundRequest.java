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
 * A request as a server hands it over.
 *
 * @param method its method
 * @param path its path below the mount point, without the query
 * @param query its query as it was written
 * @param headers its headers; names in any case
 * @param remoteAddress the address that it came from, as a literal; what a header says of it counts for nothing
 * @param certificate subject of the client's certificate, where the server has verified one
 * @param length bytes of the body, or -1
 * @param body the body, which is read once, on the thread that hands over the request, and not closed; its reads must end by
 *     a time of the server's, as those of servlet containers do
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

    /** Returns the only value of a header; empty too where it stands several times. */
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
