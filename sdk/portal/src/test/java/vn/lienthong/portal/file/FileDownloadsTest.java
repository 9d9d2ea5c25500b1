package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.UrlRefusalReason;
import vn.lienthong.http.UrlRefusedException;

class FileDownloadsTest {
    private static final byte[] PDF = "%PDF-1.7\nKIỂM THỬ".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private FileHost hosted;

    @BeforeEach
    void start() throws IOException {
        hosted = new FileHost();
    }

    @AfterEach
    void stop() {
        hosted.close();
    }

    private DownloadedFile fetch(DownloadOptions options, FileUrl link) {
        try (FileDownloads downloads = FileDownloads.open(options)) {
            return downloads.fetch(link, folder);
        }
    }

    private DownloadedFile fetch(String path) {
        return fetch(hosted.options().build(), hosted.link(path));
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A file is complete in its folder, with its digest and type, and nothing else is there")
    void whole() throws Exception {
        hosted.give(PDF);
        DownloadedFile file = fetch("/files/gi%E1%BA%A5y+t%E1%BB%9D.pdf?token=canary");
        assertThat(file.name()).isEqualTo(FileName.of("giấy tờ.pdf"));
        assertThat(file.path()).isEqualTo(folder.resolve("giấy tờ.pdf")).hasBinaryContent(PDF);
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(PDF)));
        assertThat(file.type()).isEqualTo(ContentType.PDF);
        assertThat(file.findings()).isEmpty();
        assertThat(FileHost.left(folder)).containsExactly(file.path());
        assertThat(file.toString()).doesNotContain("giấy", "canary");
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("An existing file stays as it is, and the next of its name gets a number")
    void numbered() throws IOException {
        Files.writeString(folder.resolve("a.tar.gz"), "old");
        hosted.give(PDF);
        hosted.give(PDF);
        assertThat(fetch("/a.tar.gz").path()).isEqualTo(folder.resolve("a (2).tar.gz"));
        assertThat(fetch("/a.tar.gz").path()).isEqualTo(folder.resolve("a (3).tar.gz"));
        assertThat(folder.resolve("a.tar.gz")).hasContent("old");
    }

    @ParameterizedTest
    @Tag("LT-FILE-007")
    @DisplayName("The name comes from the answer's head before the address, cleaned, and never leaves the folder")
    @CsvSource(
            delimiter = '|',
            value = {
                "/a.pdf | attachment; filename=\"../../etc/b.pdf\" | b.pdf",
                "/a.pdf | attachment; filename*=UTF-8''gi%E1%BA%A5y%2B1.pdf; filename=x.pdf | giấy+1.pdf",
                "/a.pdf | attachment; filename=..%2f..%2fc.pdf | c.pdf",
                "/a.pdf | attachment; filename=\"C:\\\\d.pdf\" | d.pdf",
                "/a.pdf | attachment; filename=\"\" | tep",
                "/a.pdf | inline | a.pdf",
                "/x/..%2f..%2fe.pdf | inline | e.pdf",
                "/ | inline | tep",
                "/con.pdf | inline | _con.pdf"
            })
    void named(String path, String disposition, String name) throws IOException {
        hosted.server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Disposition", disposition)
                .body(new Buffer().write(PDF))
                .build());
        assertThat(fetch(path).path()).isEqualTo(folder.resolve(name));
        assertThat(FileHost.left(folder)).hasSize(1);
    }

    @Test
    @Tag("LT-FILE-007")
    @DisplayName("A name that the message gives goes before all others")
    void ownName() {
        hosted.give(PDF);
        try (FileDownloads downloads = FileDownloads.open(hosted.options().build())) {
            DownloadedFile file = downloads.fetch(hosted.link("/a"), FileName.of("/tmp/Đơn đề nghị.pdf"), folder);
            assertThat(file.path()).isEqualTo(folder.resolve("Đơn đề nghị.pdf"));
        }
    }

    @Test
    @Tag("LT-FILE-008")
    @DisplayName("A page in the place of a PDF is a finding")
    void mismatch() {
        hosted.give("<!DOCTYPE html><html>login</html>".getBytes(StandardCharsets.UTF_8));
        DownloadedFile file = fetch("/a.pdf");
        assertThat(file.type()).isEqualTo(ContentType.HTML);
        assertThat(file.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.requirement()).isEqualTo("LT-FILE-008"));
    }

    @Test
    @Tag("LT-FILE-003")
    @DisplayName("By default nothing of this machine is fetched, and nothing is left")
    void refused() throws IOException {
        for (DownloadOptions options : List.of(
                DownloadOptions.standard(),
                hosted.options()
                        .guard(hosted.guard().withOrigin(URI.create("http://a.test")))
                        .build())) {
            assertThatThrownBy(() -> fetch(options, FileUrl.of("http://localhost:1/a")))
                    .isInstanceOf(UrlRefusedException.class);
        }
        assertThat(hosted.server.getRequestCount()).isZero();
        assertThat(FileHost.left(folder)).isEmpty();
    }

    @Test
    @Tag("LT-FILE-005")
    @DisplayName("A redirect into the network is refused, and nothing is left")
    void redirected() throws IOException {
        hosted.server.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "http://127.0.0.2:" + hosted.server.getPort() + "/")
                .build());
        assertThatThrownBy(() -> fetch("/a.pdf"))
                .isInstanceOfSatisfying(
                        UrlRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UrlRefusalReason.ADDRESS));
        assertThat(FileHost.left(folder)).isEmpty();
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A file that is too large, by its head or without telling, is refused, and nothing is left")
    void tooLarge() throws IOException {
        DownloadOptions options = hosted.options().maxBytes(100_000).build();
        hosted.give(new byte[100_001]);
        hosted.server.enqueue(new MockResponse.Builder()
                .chunkedBody(new Buffer().write(new byte[300_000]), 10_000)
                .build());
        hosted.give(new byte[100_000]);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> fetch(options, hosted.link("/a")))
                    .isInstanceOfSatisfying(
                            FileTooLargeException.class,
                            e -> assertThat(e.most()).isEqualTo(100_000));
            assertThat(FileHost.left(folder)).isEmpty();
        }
        assertThat(fetch(options, hosted.link("/a")).size()).isEqualTo(100_000);
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A file that is cut, refused or drips for ever is an error, and nothing is left")
    void cut() throws IOException {
        hosted.server.enqueue(new MockResponse.Builder()
                .body("x".repeat(200_000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        hosted.server.enqueue(new MockResponse.Builder().code(404).body("no").build());
        hosted.server.enqueue(new MockResponse.Builder()
                .body("x".repeat(100_000))
                .throttleBody(1, 50, TimeUnit.MILLISECONDS)
                .build());
        assertThatThrownBy(() -> fetch("/a")).isInstanceOf(TransportException.class);
        assertThatThrownBy(() -> fetch("/a")).isInstanceOf(ServiceException.Rejected.class);
        DownloadOptions brief =
                hosted.options().maxDuration(Duration.ofMillis(600)).build();
        assertThatThrownBy(() -> fetch(brief, hosted.link("/a"))).isInstanceOf(TransportException.class);
        assertThat(FileHost.left(folder)).isEmpty();
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A body without a length that ends with its connection is stored with a warning")
    void lengthUntold() {
        hosted.server.enqueue(new MockResponse.Builder()
                .body(new Buffer().write(PDF))
                .removeHeader("Content-Length")
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        assertThat(fetch("/a.pdf").findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.key()).isEqualTo("file.length.untold"));
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("A missing folder is reported without names of files")
    void noFolder() {
        hosted.give(PDF);
        try (FileDownloads downloads = FileDownloads.open(hosted.options().build())) {
            assertThatThrownBy(() -> downloads.fetch(hosted.link("/canary.pdf"), folder.resolve("none")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageNotContaining("canary");
        }
    }
}
