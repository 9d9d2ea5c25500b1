package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.UrlRefusedException;
import vn.lienthong.judge.MessageJudge;

class RewriteAndStoreTest {
    private static final String CONTENT = "%PDF-1.7 " + "Giấy tờ của người KIỂM THỬ >>>???".repeat(40);

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

    private DownloadOptions rewriting() {
        return DownloadOptions.standard().toBuilder()
                .hostRewrite(URI.create(hosted.link("/VXPAdapter").value()))
                .build();
    }

    private DownloadedFile stored(String answer) {
        return stored(answer, false);
    }

    private DownloadedFile stored(String answer, boolean bare) {
        hosted.server.enqueue(new MockResponse.Builder().body(answer).build());
        DownloadOptions options = DownloadOptions.standard().toBuilder()
                .storeEndpoint(URI.create(hosted.link("/KetNoi/getfile").value()))
                .maxBytes(10_000)
                .bareStoreText(bare)
                .build();
        try (FileDownloads downloads = FileDownloads.open(options)) {
            return downloads.fetchStored(FileUrl.of("kho/2024/Kết quả.pdf"), folder);
        }
    }

    private static String base64() {
        return Base64.getEncoder().encodeToString(CONTENT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Tag("LT-FILE-009")
    @DisplayName(
            "Scheme, host and adapter of an address give way to the agency's own adapter, which needs no exception")
    void rewritten() throws Exception {
        hosted.give(CONTENT.getBytes(StandardCharsets.UTF_8));
        try (FileDownloads downloads = FileDownloads.open(rewriting())) {
            downloads.fetch(
                    FileUrl.of("http://10.9.8.7:8080/XrdAdapter/RestService/forward/f/a.pdf?token=t&dstcode=VN%3AGOV"),
                    folder);
        }
        assertThat(hosted.server.takeRequest().getTarget())
                .isEqualTo("/VXPAdapter/RestService/forward/f/a.pdf?token=t&dstcode=VN%3AGOV");
    }

    @ParameterizedTest
    @Tag("LT-FILE-009")
    @DisplayName("An address that would leave the adapter's own path, or that has no fourth slash, is refused")
    @ValueSource(
            strings = {
                "http://10.9.8.7/X/../../admin/secret",
                "http://10.9.8.7/X/%2e%2E/../admin",
                "http://10.9.8.7/X/a%2f..%2fb",
                "http://10.9.8.7/X/..",
                "http://10.9.8.7/X",
                "file:///a/b/c/d",
                "http://10.9.8.7/X/a\\..\\b",
                "http://10.9.8.7/X/..;/manager",
                "http://10.9.8.7/X/..;x=1/manager",
                "http://10.9.8.7/X/%252e%252e/manager",
                "http://OWN",
                "http://OWN/manager",
                "http://OWN?/a/b/c",
                "http://OWN/manager?a=/b"
            })
    void climbing(String url) {
        try (FileDownloads downloads = FileDownloads.open(rewriting())) {
            String own = "127.0.0.1:" + hosted.server.getPort();
            assertThatThrownBy(() -> downloads.fetch(FileUrl.of(url.replace("OWN", own)), folder))
                    .isInstanceOf(UrlRefusedException.class);
        }
        assertThat(hosted.server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @Tag("LT-FILE-009")
    @DisplayName("The adapter leads by a redirect to nowhere else on its own machine")
    @ValueSource(strings = {"/manager", "/VXPAdapter/..;/manager", "../../manager", "/VXPAdapter/%2e%2e/manager"})
    void redirected(String place) {
        hosted.server.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", place)
                .build());
        try (FileDownloads downloads = FileDownloads.open(rewriting())) {
            assertThatThrownBy(() -> downloads.fetch(FileUrl.of("http://10.9.8.7/X/a/b"), folder))
                    .isInstanceOf(UrlRefusedException.class);
        }
        assertThat(hosted.server.getRequestCount()).isOne();
    }

    @Test
    @Tag("LT-FILE-010")
    @DisplayName("No address in a message leads to the store, also where it names the store's own address")
    void storeApart() {
        FileUrl store = hosted.link("/KetNoi/getfile");
        DownloadOptions options = DownloadOptions.standard().toBuilder()
                .storeEndpoint(URI.create(store.value()))
                .build();
        try (FileDownloads downloads = FileDownloads.open(options)) {
            assertThatThrownBy(() -> downloads.fetch(store, folder)).isInstanceOf(UrlRefusedException.class);
        }
        assertThat(hosted.server.getRequestCount()).isZero();
    }

    @Test
    @Tag("LT-FILE-010")
    @DisplayName("A file of a gateway's store is requested by its path and decoded from a JSON text")
    void store() throws Exception {
        DownloadedFile file = stored("\"" + base64() + "\"");
        assertThat(file.path()).hasContent(CONTENT).hasFileName("Kết quả.pdf");
        assertThat(file.findings()).isEmpty();
        byte[] body = hosted.server.takeRequest().getBody().toByteArray();
        assertThat(MessageJudge.standard().judge("portal/getfile.request", body).violations())
                .isEmpty();
    }

    @Test
    @Tag("LT-FILE-010")
    @DisplayName("Escapes and line breaks are decoded; a text without quotation marks only if the site permits it")
    void forms() throws IOException {
        String escaped = base64().replaceAll("(.{76})", "$1\n")
                .replace("+", "\\u002B")
                .replace("/", "\\/")
                .replace("\n", "\\r\\n");
        assertThat(stored(" \"" + escaped + "\"\n").path()).hasContent(CONTENT);
        assertThat(stored(base64() + "\n", true).path()).hasContent(CONTENT);
        assertThat(stored("QUJD", true).path()).hasContent("ABC");
        assertThatThrownBy(() -> stored(base64())).isInstanceOf(MalformedAnswerException.class);
    }

    @ParameterizedTest
    @Tag("LT-FILE-010")
    @DisplayName("A JSON literal and an empty text are not a file, even if quotation marks may be missing")
    @ValueSource(strings = {"null", "true", " null\r\n", "true ", "false", "", "  ", "\"\"", "\"\\r\\n\""})
    void literals(String answer) throws IOException {
        for (boolean bare : new boolean[] {true, false}) {
            assertThatThrownBy(() -> stored(answer, bare)).isInstanceOf(MalformedAnswerException.class);
        }
        assertThat(FileHost.left(folder)).isEmpty();
    }

    @ParameterizedTest
    @Tag("LT-FILE-010")
    @DisplayName("A text that is not valid Base64 is a malformed answer, and nothing is left")
    @ValueSource(
            strings = {
                "{\"error\":1}",
                "NotFound",
                "\"QUJD",
                "\"QUJDR\"",
                "\"QUJD\"x",
                "\"QU JD*\"",
                "\"QU\\u00zz\"",
                "\"QU\\x\"",
                "\"QQ==QQ==\"",
                "[\"QUJD\"]",
                "\"QUJDé\""
            })
    void malformed(String answer) throws IOException {
        assertThatThrownBy(() -> stored(answer)).isInstanceOf(MalformedAnswerException.class);
        assertThat(FileHost.left(folder)).isEmpty();
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A text that decodes to more than the limit is refused")
    void tooLarge() throws IOException {
        assertThatThrownBy(() -> stored("\"" + "QUJD".repeat(5_000) + "\"")).isInstanceOf(FileTooLargeException.class);
        assertThat(FileHost.left(folder)).isEmpty();
    }

    @Test
    @DisplayName("Without an address of the store no request is sent")
    void noStore() {
        try (FileDownloads downloads = FileDownloads.open(DownloadOptions.standard())) {
            assertThatThrownBy(() -> downloads.fetchStored(FileUrl.of("a"), folder))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
