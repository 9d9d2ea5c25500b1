package vn.lienthong.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import vn.lienthong.sandbox.internal.SideServer;
import vn.lienthong.sandbox.internal.file.FileHandler;

/**
 * Files over real HTTP: those that the portal would give an agency by address, some of them bad, and the portal's side of pulling
 * an agency's own.
 */
public final class SandboxFiles implements AutoCloseable {
    private static final int BUFFER_SIZE = 64 << 10;
    private static final int HTTP_TIMEOUT_MILLIS = 30_000;

    private final FileHandler handler = new FileHandler();
    private final SideServer server;

    SandboxFiles() throws IOException {
        this.server = SideServer.start("files", handler);
    }

    /** Gives a file out. Gives back its address. */
    public String serve(String name, byte[] content) {
        return urlOf(handler.put(name, FileHandler.whole(content)));
    }

    /** Gives out so many zeros, as they are asked for. Gives back their address. */
    public String serveZeros(String name, long bytes) {
        return urlOf(handler.put(name, FileHandler.zeros(bytes)));
    }

    /** Promises more bytes than come before the connection ends. Gives back the address. */
    public String serveTruncated(String name, byte[] content, long promised) {
        return urlOf(handler.put(name, FileHandler.cut(content, promised)));
    }

    /** Gives out a byte now and then, for a minute at most. Gives back the address. */
    public String serveSlowly(String name) {
        return urlOf(handler.put(name, FileHandler.slow()));
    }

    /** Sends whoever comes elsewhere. Gives back the address. */
    public String redirect(String name, String to) {
        return urlOf(handler.put(name, FileHandler.redirect(to)));
    }

    private String urlOf(String path) {
        return server.url() + path;
    }

    /**
     * Pulls an agency's file as the portal would: a GET of the address as it stands, read to its end and not kept.
     *
     * @throws IOException if nothing is there, or the file is cut
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
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[BUFFER_SIZE];
            long size = 0;
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                digest.update(part, 0, n);
                size += n;
            }
            // The JDK's client passes over the end of a body that comes too early.
            if (size < line.getContentLengthLong()) {
                throw new IOException("the file was cut");
            }
            String type = Objects.requireNonNullElse(line.getContentType(), "");
            return new PulledFile(status, type, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * What was pulled.
     *
     * @param status the HTTP status
     * @param type the media type that the answer told, "" without one
     * @param size bytes
     * @param sha256 digest in hex, "" unless the status is 200
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
