package vn.lienthong.recipes;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.file.FileResponse;
import vn.lienthong.portal.file.LinkSigningKey;
import vn.lienthong.portal.file.SignedFileServer;
import vn.lienthong.portal.file.SignedLinks;
import vn.lienthong.sandbox.Sandbox;

/** Creates a link to a file that the portal can download until the link expires. */
public final class CreateSignedFileLink {
    private CreateSignedFileLink() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("files");
        Files.writeString(folder.resolve("ket qua kiem thu.pdf"), "%PDF-1.7 KIỂM THỬ");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        // A real system reads the secret from its configuration.
        LinkSigningKey key = new LinkSigningKey("2026-11", Secret.of("a-secret-of-thirty-two-bytes-or-more"));
        SignedLinks links = new SignedLinks(base, List.of(key), Clock.systemUTC());
        SignedFileServer files = new SignedFileServer(links, folder);
        server.createContext("/", exchange -> {
            FileResponse served = files.serve(exchange.getRequestURI().toString());
            served.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(served.status(), served.length() == 0 ? -1 : served.length());
            served.writeTo(exchange.getResponseBody());
            exchange.close();
        });
        server.start();
        try (Sandbox portal = Sandbox.start()) {
            DossierCode dossier = DossierCode.of("H56.14-241205-12345");
            FileUrl link = links.sign("ket qua kiem thu.pdf", Duration.ofHours(24), dossier);
            System.out.println(
                    "pulled: " + portal.files().download(link.value()).type());
            String forged = link.value().replace("12345", "12346");
            System.out.println("forged: HTTP " + portal.files().download(forged).status());
        } finally {
            server.stop(0);
            Files.delete(folder.resolve("ket qua kiem thu.pdf"));
            Files.delete(folder);
        }
    }
}
