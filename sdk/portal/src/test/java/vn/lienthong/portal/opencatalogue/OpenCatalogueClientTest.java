package vn.lienthong.portal.opencatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.Answer;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-NB-009")
class OpenCatalogueClientTest {
    private static OpenCatalogueOptions swift(Map<String, String> settings) {
        return OpenCatalogueOptions.fromMap(settings).toBuilder()
                .pageSize(5)
                .pause(Duration.ZERO)
                .build();
    }

    private static List<OpenProcedure> all(OpenCatalogueClient client, OpenCatalogueSearch search) {
        return client.listProcedures(search)
                .flatMap(page -> page.value().stream())
                .toList();
    }

    @Test
    @Tag("LT-NB-010")
    @DisplayName("All procedures are listed page by page, each once, and a code finds its own")
    void pages() {
        try (Sandbox sandbox = Sandbox.start();
                OpenCatalogueClient client =
                        OpenCatalogueClient.connect(swift(sandbox.neighbours().openCatalogueSettings()))) {
            List<OpenProcedure> all = all(client, OpenCatalogueSearch.all());
            assertThat(all)
                    .hasSizeGreaterThan(10)
                    .extracting(OpenProcedure::code)
                    .doesNotHaveDuplicates();
            assertThat(all(client, OpenCatalogueSearch.keyword("2.000488")))
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isNotBlank());
            assertThat(all(client, OpenCatalogueSearch.keyword("không có thủ tục nào")))
                    .isEmpty();
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    @Test
    @Tag("LT-NB-010")
    @DisplayName("No page is fetched before it is needed")
    void lazy() {
        try (Sandbox sandbox = Sandbox.start();
                OpenCatalogueClient client =
                        OpenCatalogueClient.connect(swift(sandbox.neighbours().openCatalogueSettings()))) {
            assertThat(client.listProcedures(OpenCatalogueSearch.all())).isNotNull();
            assertThat(sandbox.exchanges()).isEmpty();
            assertThat(client.listProcedures(OpenCatalogueSearch.all()).limit(2))
                    .hasSize(2);
            assertThat(sandbox.exchanges()).hasSize(2);
        }
    }

    @Test
    @Tag("LT-TRN-007")
    @DisplayName("A page whose answer is lost is requested again")
    void lost() {
        try (Sandbox sandbox = Sandbox.start();
                OpenCatalogueClient client =
                        OpenCatalogueClient.connect(swift(sandbox.neighbours().openCatalogueSettings()))) {
            int whole = all(client, OpenCatalogueSearch.all()).size();
            sandbox.injectFaults(FaultPlan.of(
                    FaultRule.nth("open-catalogue", 2, SandboxFault.dropAfterStoring()),
                    FaultRule.nth("open-catalogue", 4, SandboxFault.status(503))));
            assertThat(all(client, OpenCatalogueSearch.all())).hasSize(whole);
        }
    }

    /** Returns a catalogue server whose pages depend on the number of the request. */
    private static MockWebServer server(IntFunction<String> pages) {
        MockWebServer server = new MockWebServer();
        AtomicInteger count = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .body(pages.apply(count.incrementAndGet()))
                        .build();
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    private static OpenCatalogueClient client(MockWebServer server) {
        return OpenCatalogueClient.connect(OpenCatalogueOptionsBuilder.builder()
                .url(URI.create("http://127.0.0.1:" + server.getPort() + "/jsp/rest.jsp"))
                .pause(Duration.ZERO)
                .maxPages(20)
                .build());
    }

    private static String row(int n) {
        return "[{\"PROCEDURE_CODE\":\"1.00" + n + "\",\"ID\":" + n + ",\"moi\":{}}]";
    }

    @Test
    @Tag("LT-NB-010")
    @DisplayName("A short page is not the end, a repeated one is, and an endless list is given up")
    void ends() {
        try (MockWebServer server = server(n -> n > 3 ? "[]" : row(n));
                OpenCatalogueClient client = client(server)) {
            assertThat(all(client, OpenCatalogueSearch.all()))
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.extras().unknown()).containsKey("moi"));
        }
        try (MockWebServer server = server(n -> row(1));
                OpenCatalogueClient client = client(server)) {
            assertThat(all(client, OpenCatalogueSearch.all())).hasSize(1);
        }
        try (MockWebServer server = server(OpenCatalogueClientTest::row);
                OpenCatalogueClient client = client(server)) {
            assertThatThrownBy(() -> all(client, OpenCatalogueSearch.all()))
                    .isInstanceOf(MalformedAnswerException.class)
                    .hasMessageContaining("at most 20 pages");
            assertThat(server.getRequestCount()).isEqualTo(21);
        }
    }

    @Test
    @DisplayName("A page without a readable row is not the end, and each row is a finding")
    void unreadableRows() {
        try (MockWebServer server = server(n -> n == 1 ? "[{\"ID\":1}]" : n == 2 ? row(2) : "[]");
                OpenCatalogueClient client = client(server)) {
            List<Answer<List<OpenProcedure>>> pages =
                    client.listProcedures(OpenCatalogueSearch.all()).toList();
            assertThat(pages).hasSize(2);
            assertThat(pages.get(0).findings().isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[1]", "<html>", "[{\"PROCEDURE_CODE\":\"1\"}", "[]x"})
    @DisplayName("A body that is not a list of rows is malformed")
    void hostile(String body) {
        try (MockWebServer server = server(n -> body);
                OpenCatalogueClient client = client(server)) {
            assertThatThrownBy(() -> all(client, OpenCatalogueSearch.all()))
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @DisplayName("Any search text stays inside its field")
    void encoded() throws InterruptedException {
        try (MockWebServer server = server(n -> "[]");
                OpenCatalogueClient client = client(server)) {
            all(client, OpenCatalogueSearch.keyword("&params=x\"đ+ %"));
            String body = server.takeRequest().getBody().utf8();
            assertThat(body).startsWith("params=").doesNotContain("&").isASCII();
            assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8))
                    .contains("\"keyword\":\"&params=x\\\"đ+ %\"", "\"field_id\":\"-1\"", "\"pageIndex\":1,");
        }
    }

    @Test
    @Tag("LT-TRN-015")
    @DisplayName("All problems of the configuration are reported together")
    void settings() {
        assertThatThrownBy(() -> OpenCatalogueOptions.fromMap(
                        Map.of("opencatalogue.pageSize", "0", "opencatalogue.pause", "x", "opencatalogue.y", "1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(
                        "opencatalogue.url", "opencatalogue.pageSize", "opencatalogue.pause", "opencatalogue.y");
    }
}
