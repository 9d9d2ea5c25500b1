package vn.lienthong.portal.resultstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-NB-011")
class ResultStoreClientTest {
    private static final PersonalId OWNER = new PersonalId("038004000001");
    private static final byte[] PAPER = "%PDF-1.4 KIỂM THỬ >>>???".getBytes(StandardCharsets.UTF_8);

    private static ResultSearch search(Channel channel) {
        return ResultSearchBuilder.builder()
                .owner(OWNER)
                .requester(OWNER)
                .requesterName(PersonName.of("NGUYỄN VĂN KIỂM THỬ"))
                .channel(channel)
                .procedure(ProcedureCode.of("2.000488"))
                .wanted(List.of(new ResultSearch.WantedResult(ResultCode.of("KQ.G15.000031"), null)))
                .build();
    }

    @Test
    @Tag("LT-NB-012")
    @DisplayName("A result is found by its owner and kind, and its file fetched whole")
    void found() throws IOException {
        try (Sandbox sandbox = Sandbox.start();
                ResultStoreClient store = ResultStoreClient.connect(
                        ResultStoreOptions.fromMap(sandbox.neighbours().resultStoreSettings()))) {
            sandbox.neighbours().addResult(OWNER.value(), "KQ.G15.000031", "giấy khai sinh.pdf", PAPER);
            sandbox.neighbours().addResult(OWNER.value(), "KQ.G15.000099", "khác.pdf", PAPER);
            FoundResults found = store.search(search(Channel.ONLINE)).value();
            assertThat(found.signature()).isNotNull();
            StoredResult result = found.results().get(0);
            assertThat(found.results()).hasSize(1);
            assertThat(result.code()).hasToString("KQ.G15.000031");
            assertThat(result.number()).isEqualTo(FreeText.of("1/KT"));
            ResultSearchBuilder byNumber = ResultSearchBuilder.builder(search(Channel.ONLINE));
            for (String number : List.of("1/KT", "2/KT")) {
                byNumber.wanted(
                        List.of(new ResultSearch.WantedResult(ResultCode.of("KQ.G15.000031"), FreeText.of(number))));
                assertThat(store.search(byNumber.build()).value().results()).hasSize(number.startsWith("1") ? 1 : 0);
            }

            sandbox.injectFaults(FaultPlan.of(FaultRule.nth("result-file", 1, SandboxFault.cutAnswerAt(60))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(store.fetchFile(result, result.files().get(0), out)).isEqualTo(PAPER.length);
            assertThat(out.toByteArray()).isEqualTo(PAPER);
            assertThat(sandbox.violations()).isEmpty();
            assertThat(store + "" + found).doesNotContain("KIỂM", "giấy", "/kho/", "U0FOREJPWA");
        }
    }

    @Test
    @DisplayName("An empty result is not an error; a file that is not in the store is NotFound")
    void nothing() {
        try (Sandbox sandbox = Sandbox.start();
                ResultStoreClient store = ResultStoreClient.connect(
                        ResultStoreOptions.fromMap(sandbox.neighbours().resultStoreSettings()))) {
            assertThat(store.search(search(Channel.DIRECT)).value().results()).isEmpty();
            assertThatThrownBy(() -> store.fetchFile(result(), file(), new ByteArrayOutputStream()))
                    .isInstanceOf(ServiceException.NotFound.class);
            assertThatThrownBy(() -> store.search(search(Channel.of("bồ câu"))))
                    .isInstanceOf(UnsendableException.class);
        }
    }

    private static StoredResult result() {
        return StoredResultBuilder.builder().managingAgency("H56.14").build();
    }

    private static StoredFile file() {
        return StoredFileBuilder.builder().link(FileUrl.of("/nowhere")).build();
    }

    private static MockWebServer server(String body) {
        MockWebServer server = new MockWebServer();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().body(body).build();
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    private static ResultStoreClient store(MockWebServer server) {
        return ResultStoreClient.connect(ResultStoreOptions.fromMap(Map.of(
                "resultstore.url", "http://127.0.0.1:" + server.getPort() + "/gw?key=KHOA",
                "resultstore.search", "/search",
                "resultstore.file", "/file")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"errorCode\":\"-1\",\"message\":\"Không có quyền\"}", "{\"errorCode\": 99}"})
    @DisplayName("A code other than 0 is a refusal")
    void refused(String body) {
        try (MockWebServer server = server(body);
                ResultStoreClient store = store(server)) {
            assertThatThrownBy(() -> store.search(search(Channel.ONLINE)))
                    .isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorCode\":\" 00\",\"result\":{\"DanhSachGiayToKetQua\":[]}}",
                "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":null}}"
            })
    @DisplayName("A success with an empty list, or null in its place, found nothing")
    void emptyList(String body) {
        try (MockWebServer server = server(body);
                ResultStoreClient store = store(server)) {
            assertThat(store.search(search(Channel.ONLINE)).value().results()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"error_code\":0}",
                "{\"errorCode\":\"x\"}",
                "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":[1]}}",
                "{\"errorCode\":0}",
                "{\"errorCode\":0,\"result\":null}",
                "{\"errorCode\":0,\"result\":[]}",
                "{\"errorCode\":0,\"result\":\"\"}",
                "{\"errorCode\":0,\"result\":{}}",
                "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":\"[]\"}}",
                "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":[{}],\"DanhSachGiayToKetQua\":[]}}",
                "{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":[{}]},\"result\":null}"
            })
    @DisplayName(
            "An answer without a code or a list that can be read is malformed, and never means that nothing was found")
    void malformed(String body) {
        try (MockWebServer server = server(body);
                ResultStoreClient store = store(server)) {
            assertThatThrownBy(() -> store.search(search(Channel.ONLINE))).isInstanceOf(MalformedAnswerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"errorCode\":-1,\"message\":\"Không có quyền\"}", "{\"errorCode\":\" 99 \"}"})
    @Tag("LT-NB-012")
    @DisplayName("A frame with a code other than 0 in a file's place is a refusal")
    void refusedFile(String body) {
        try (MockWebServer server = server(body);
                ResultStoreClient store = store(server)) {
            assertThatThrownBy(() -> store.fetchFile(result(), file(), new ByteArrayOutputStream()))
                    .isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"errorCode\":0}",
                "[\"AAAA\"]",
                "\"AAA\"",
                "\"A!AA\"",
                "\"AAAA",
                "\"AAAA\"\"BBBB\"",
                "1"
            })
    @Tag("LT-NB-012")
    @DisplayName("A file that is cut or no base64 text is malformed, and nothing of it is written")
    void badFile(String body) {
        try (MockWebServer server = server(body);
                ResultStoreClient store = store(server)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> store.fetchFile(result(), file(), out))
                    .isInstanceOf(MalformedAnswerException.class);
            assertThat(out.size()).isZero();
        }
    }

    @Test
    @Tag("LT-NB-012")
    @DisplayName("A file may come with its plus signs and slashes escaped; one beyond the bound is refused")
    void escapedAndHuge() throws IOException {
        try (MockWebServer server = server("\"\\u002B\\/\\u002B\\/\"");
                ResultStoreClient store = store(server)) {
            assertThat(store.fetchFile(result(), file(), new ByteArrayOutputStream()))
                    .isEqualTo(3);
        }
        try (MockWebServer server = server("\"" + "A".repeat(9 << 20) + "\"");
                ResultStoreClient store = store(server)) {
            assertThatThrownBy(() -> store.fetchFile(result(), file(), new ByteArrayOutputStream()))
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @Tag("LT-NB-001")
    @DisplayName("The gateway's own query goes with every call, and is never shown")
    void query() throws InterruptedException {
        try (MockWebServer server = server("{\"errorCode\":0,\"result\":{\"DanhSachGiayToKetQua\":[]}}");
                ResultStoreClient store = store(server)) {
            store.search(search(Channel.ONLINE));
            assertThat(server.takeRequest().getUrl().toString()).endsWith("/gw/search?key=KHOA");
            assertThat(store.toString()).doesNotContain("KHOA");
        }
        assertThatThrownBy(() -> ResultStoreOptions.fromMap(Map.of("resultstore.url", "x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("resultstore.url", "resultstore.search", "resultstore.file");
    }
}
