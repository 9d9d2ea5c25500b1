package vn.lienthong.portal.file;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.http.UrlGuard;

/** A file server on this machine, and a guard that allows it. */
final class FileHost implements AutoCloseable {
    final MockWebServer server = new MockWebServer();

    FileHost() throws IOException {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    FileUrl link(String path) {
        return FileUrl.of("http://127.0.0.1:" + server.getPort() + path);
    }

    UrlGuard guard() {
        return UrlGuard.builder()
                .plainHttp()
                .port(server.getPort())
                .range("127.0.0.1/32")
                .build();
    }

    DownloadOptionsBuilder options() {
        return DownloadOptions.standard().toBuilder().guard(guard());
    }

    void give(byte[] content) {
        server.enqueue(
                new MockResponse.Builder().body(new Buffer().write(content)).build());
    }

    static List<Path> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
