package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.sandbox.error.SandboxException;

class AgencyCallerTest {
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
    private volatile String answer = "{\"error_code\":0,\"message\":\"Tiếp nhận thành công\"}";
    private HttpServer server;
    private Sandbox sandbox;
    private AgencyCaller portal;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            paths.add(exchange.getRequestURI().getPath());
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        sandbox = Sandbox.start();
        portal = sandbox.agencyCaller(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/portal/"));
    }

    @AfterEach
    void close() {
        sandbox.close();
        server.stop(0);
    }

    @Test
    @DisplayName("Every composed message is valid by its schema and is sent to the adapter's path")
    void composed() {
        portal.sendPromotion("G22.99-210301-0007");
        portal.sendTaxNotice("H20.1-210524-0001", "8000000001", "TB <01> & 2", 1_500_000);
        portal.sendPaymentProof("H20.1-210524-0001", "8000000001", "TB01", 1_500_000);
        portal.withHeader("X-Key", "k").lookUp("H17-200101-0001");
        portal.lookUpAmountDue("H17-200101-0001");
        String forward = "/portal/VXPAdapter/RestService/forward/";
        assertThat(paths)
                .containsExactly(
                        forward + "addtthcKhuyenMai",
                        forward + "nhantbthuedvcqg",
                        forward + "nhanhsdvcqg",
                        forward + "search/call",
                        forward + "dptracuuthanhtoanhs");
        List<AgencyMessage> sent = List.of(
                AgencyMessage.PROMOTION,
                AgencyMessage.TAX_NOTICE,
                AgencyMessage.PAYMENT_PROOF,
                AgencyMessage.LOOK_UP,
                AgencyMessage.PAYABLE);
        for (int i = 0; i < sent.size(); i++) {
            byte[] body = bodies.get(i).getBytes(StandardCharsets.UTF_8);
            assertThat(MessageJudge.standard()
                            .judge(sent.get(i).request(), body)
                            .violations())
                    .isEmpty();
        }
        assertThat(headers.get(3).get("X-key")).containsExactly("k");
        assertThat(headers.get(4)).doesNotContainKey("X-key");
    }

    @Test
    @DisplayName("A message that the schema refuses does not leave")
    void refused() {
        assertThatThrownBy(() -> portal.send(AgencyMessage.PROMOTION, "{\"MaHoSo\":\"bi-mat\"}"))
                .isInstanceOfSatisfying(SandboxException.class, e -> {
                    assertThat(e).hasMessageContaining("MaTTHC").hasMessageNotContaining("bi-mat");
                    assertThat(e.vietnamese()).startsWith("Cổng không gửi");
                });
        assertThat(paths).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error_code\":0,\"message\":\"Xong\"}            | 0  | true",
                "{\"error_code\":\"-1\",\"message\":\"Thiếu\"}      | -1 | true",
                "{\"message\":\"Xong\"}                             | ''   | false",
                "request body incorrect                             | ''   | false",
                "{\"error_code\":null,\"message\":\"x\"}            | ''   | false"
            })
    @DisplayName("Every answer is validated against its schema")
    void judged(String body, String code, boolean wellFormed) {
        answer = body;
        AgencyAnswer heard = portal.sendPromotion("G22.99-210301-0007");
        assertThat(heard.code()).isEqualTo(code);
        assertThat(heard.isWellFormed()).isEqualTo(wellFormed);
        assertThat(heard.toString()).doesNotContain(body);
    }

    @Test
    @DisplayName("An invalid attachment and an unreachable agency are reported")
    void told() {
        assertThatThrownBy(() -> portal.download(new UUID(0, 1)))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("gives no file");
        server.stop(0);
        assertThatThrownBy(() -> portal.lookUpAmountDue("H17-200101-0001"))
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("does not answer");
    }
}
