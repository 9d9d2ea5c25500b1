package vn.lienthong.portal.inbound.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.portal.inbound.message.DownloadableFile;

/**
 * The reply to a request. It must be written and then closed: closing signals that the reply was sent, and
 * handling starts (LT-IN-001). If the reply is not closed, its messages are handled about ten seconds later.
 */
public final class InboundReply implements AutoCloseable {
    private static final int OK = 200;

    private final int status;
    private final Map<String, String> headers;
    private final long length;
    private final InputStream content;
    private final Runnable sent;

    private InboundReply(int status, Map<String, String> headers, long length, InputStream content, Runnable sent) {
        this.status = status;
        this.headers = headers;
        this.length = length;
        this.content = content;
        this.sent = sent;
    }

    public static InboundReply json(int status, String body, Runnable sent) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = common("application/json; charset=utf-8");
        if (status != OK) {
            // The connection cannot be reused if the body was not read completely.
            headers.put("Connection", "close");
        }
        return new InboundReply(status, headers, bytes.length, new ByteArrayInputStream(bytes), sent);
    }

    public static InboundReply file(DownloadableFile file) {
        Map<String, String> headers = common(file.type());
        headers.put("Content-Disposition", file.disposition());
        return new InboundReply(OK, headers, file.length(), file.content(), () -> {});
    }

    private static Map<String, String> common(String type) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers, without Content-Length. */
    public Map<String, String> headers() {
        return new LinkedHashMap<>(headers);
    }

    /** Returns the length of the body in bytes, or -1 if it is unknown. */
    public long length() {
        return length;
    }

    /** Writes the body, once. */
    public void writeTo(OutputStream out) throws IOException {
        content.transferTo(out);
        out.flush();
    }

    /** Signals that the reply was sent. */
    @Override
    public void close() throws IOException {
        try {
            content.close();
        } finally {
            sent.run();
        }
    }

    @Override
    public String toString() {
        return "InboundReply[" + status + ", " + length + " bytes]";
    }
}
