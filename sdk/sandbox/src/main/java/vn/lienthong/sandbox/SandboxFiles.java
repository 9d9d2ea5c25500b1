package vn.lienthong.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import vn.lienthong.sandbox.internal.SandboxDigests;
import vn.lienthong.sandbox.internal.SideServer;
import vn.lienthong.sandbox.internal.file.FileHandler;

/**
 * A file server over real HTTP. It serves files as the portal would, some of them faulty, and downloads files of
 * an agency as the portal would.
 */
public final class SandboxFiles implements AutoCloseable {
    private static final int BUFFER_SIZE = 64 << 10;
    private static final int HTTP_TIMEOUT_MILLIS = 30_000;

    private final FileHandler handler = new FileHandler();
    private final SideServer server;

    SandboxFiles() throws IOException {
        this.server = SideServer.start("files", handler);
    }

    /** Serves a file and returns its URL. */
    public String serve(String name, byte[] content) {
        return urlOf(handler.put(name, FileHandler.whole(content)));
    }

    /** Serves a file of zeros, which are generated while they are sent, and returns its URL. */
    public String serveZeros(String name, long bytes) {
        return urlOf(handler.put(name, FileHandler.zeros(bytes)));
    }

    /** Serves a file whose Content-Length exceeds the sent bytes, and returns its URL. */
    public String serveTruncated(String name, byte[] content, long promised) {
        return urlOf(handler.put(name, FileHandler.cut(content, promised)));
    }

    /** Serves a file slowly, byte by byte for at most a minute, and returns its URL. */
    public String serveSlowly(String name) {
        return urlOf(handler.put(name, FileHandler.slow()));
    }

    /** Serves a redirect and returns its URL. */
    public String redirect(String name, String to) {
        return urlOf(handler.put(name, FileHandler.redirect(to)));
    }

    private String urlOf(String path) {
        return server.url() + path;
    }

    /**
     * Downloads an agency's file as the portal would: a GET of the unchanged URL. The body is read completely and not
     * stored.
     *
     * @throws IOException if there is no file, or the file is truncated
     */
    public PulledFile download(String url) throws IOException {
        HttpURLConnection line = (HttpURLConnection) URI.create(url).toURL().openConnection(Proxy.NO_PROXY);
        line.setConnectTimeout(HTTP_TIMEOUT_MILLIS);
        line.setReadTimeout(HTTP_TIMEOUT_MILLIS);
        int status = line.getResponseCode();
        if (status != 200) {
            line.disconnect();
            return new PulledFile(status, "", 0, "");
        }
        try (InputStream in = line.getInputStream()) {
            MessageDigest digest = SandboxDigests.sha256();
            byte[] part = new byte[BUFFER_SIZE];
            long size = 0;
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                digest.update(part, 0, n);
                size += n;
            }
            // The JDK's client accepts a body that ends too early.
            if (size < line.getContentLengthLong()) {
                throw new IOException("the file was cut");
            }
            String type = Objects.requireNonNullElse(line.getContentType(), "");
            return new PulledFile(status, type, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /**
     * A downloaded file.
     *
     * @param status HTTP status
     * @param type media type of the answer; empty if missing
     * @param size size in bytes
     * @param sha256 SHA-256 digest in hex; empty unless the status is 200
     */
    public record PulledFile(int status, String type, long size, String sha256) {}

    @Override
    public void close() {
        handler.releaseWaiting();
        server.close();
    }

    @Override
    public String toString() {
        return "SandboxFiles[" + server.url() + "]";
    }
}
