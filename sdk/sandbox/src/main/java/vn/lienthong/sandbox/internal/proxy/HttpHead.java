package vn.lienthong.sandbox.internal.proxy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The start line and headers of an HTTP/1.1 message.
 *
 * @param startLine the first line
 * @param lines the header lines in order
 */
record HttpHead(String startLine, List<String> lines) {
    private static final Set<String> HOP_BY_HOP_HEADERS =
            Set.of("connection", "keep-alive", "expect", "upgrade", "http2-settings", "te", "proxy-connection");

    HttpHead {
        lines = List.copyOf(lines);
    }

    /** Parses a head with its empty line; returns null if it is invalid. */
    static @Nullable HttpHead parse(byte[] bytes, int length) {
        String[] lines = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        List<String> headers = new ArrayList<>();
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            if (lines[i].indexOf(':') < 1) {
                return null;
            }
            headers.add(lines[i]);
        }
        return lines[0].split(" ", -1).length < 3 ? null : new HttpHead(lines[0], headers);
    }

    /** Returns the value of a header; null if missing. */
    @Nullable
    String header(String name) {
        for (String line : lines) {
            if (isNamed(line, name)) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return null;
    }

    boolean hasHeader(String name, String value) {
        String actual = header(name);
        return actual != null && actual.equalsIgnoreCase(value);
    }

    /** Returns the length of the body; 0 without the header; -1 if the header is invalid or the body is chunked. */
    int contentLength() {
        String value = header("Content-Length");
        if (header("Transfer-Encoding") != null) {
            return -1;
        }
        return value == null ? 0 : value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }

    /** Returns the path of the request without its query. */
    String path() {
        String target = target();
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** Returns the path of the request with its query. */
    String target() {
        return startLine.split(" ", -1)[1];
    }

    int status() {
        String code = startLine.split(" ", -1)[1];
        return code.matches("[0-9]{3}") ? Integer.parseInt(code) : 0;
    }

    /** Returns the head without hop-by-hop headers. */
    HttpHead withoutHopByHopHeaders() {
        List<String> kept = new ArrayList<>(lines);
        kept.removeIf(line -> HOP_BY_HOP_HEADERS.stream().anyMatch(name -> isNamed(line, name)));
        return new HttpHead(startLine, kept);
    }

    /** Returns the head with this header, which replaces others of the same name. */
    HttpHead withHeader(String name, String value) {
        List<String> kept = new ArrayList<>(lines);
        kept.removeIf(line -> isNamed(line, name));
        kept.add(name + ": " + value);
        return new HttpHead(startLine, kept);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(startLine).append("\r\n");
        lines.forEach(line -> text.append(line).append("\r\n"));
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isNamed(String line, String name) {
        return line.regionMatches(true, 0, name, 0, name.length())
                && line.length() > name.length()
                && line.charAt(name.length()) == ':';
    }
}
