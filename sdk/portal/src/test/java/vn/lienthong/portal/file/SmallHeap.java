package vn.lienthong.portal.file;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.http.UrlGuard;

/**
 * A program for a separate JVM with a small heap: downloads a file of a given size, then serves it by a signed
 * link.
 */
final class SmallHeap {
    private static final byte[] PART = new byte[64 << 10];

    private SmallHeap() {}

    public static void main(String[] args) throws IOException {
        long bytes = Long.parseLong(args[0]);
        Path folder = Path.of(args[1]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        SignedLinks links = new SignedLinks(
                URI.create(base), List.of(new LinkSigningKey("k", Secret.of("s".repeat(32)))), Clock.systemUTC());
        SignedFileServer files = new SignedFileServer(links, folder);
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/source")) {
                exchange.sendResponseHeaders(200, bytes);
                OutputStream out = exchange.getResponseBody();
                for (long left = bytes; left > 0; left -= PART.length) {
                    out.write(PART, 0, (int) Math.min(left, PART.length));
                }
            } else {
                FileResponse served = files.serve(exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(served.status(), served.length());
                served.writeTo(exchange.getResponseBody());
            }
            exchange.close();
        });
        server.start();
        DownloadedFile file = downloaded(bytes, URI.create(base), folder);
        String name = String.valueOf(file.path().getFileName());
        long served = served(links.sign(name, Duration.ofMinutes(30)));
        server.stop(0);
        System.out.println("downloaded " + file.size() + " served " + served + " stored " + Files.size(file.path())
                + " heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private static DownloadedFile downloaded(long bytes, URI base, Path folder) {
        UrlGuard guard = UrlGuard.standard().withOrigin(base);
        DownloadOptions options = DownloadOptions.standard().toBuilder()
                .guard(guard)
                .maxBytes(bytes)
                .maxDuration(Duration.ofMinutes(30))
                .build();
        try (FileDownloads downloads = FileDownloads.open(options)) {
            return downloads.fetch(FileUrl.of(base + "/source"), folder);
        }
    }

    private static long served(FileUrl link) throws IOException {
        HttpURLConnection line =
                (HttpURLConnection) URI.create(link.value()).toURL().openConnection(Proxy.NO_PROXY);
        long count = 0;
        try (InputStream in = line.getInputStream()) {
            for (int n = in.read(PART); n >= 0; n = in.read(PART)) {
                count += n;
            }
        }
        return count;
    }
}
