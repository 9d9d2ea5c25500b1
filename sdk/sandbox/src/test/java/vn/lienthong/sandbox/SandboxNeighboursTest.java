package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-NB-001")
class SandboxNeighboursTest {
    private static final String TOKEN = "/LienThong/api/token";
    private static final String LOGIN = "{\"userName\":\"000.00.00.H56\",\"password\":\"sandbox\"}";
    private static final String RECEIVED = "/LienThong/api/lienthongdvclt/danhan";
    private static final String DOSSIER = "{\"maHoSo\":\"A-1\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> send(Sandbox sandbox, String method, String path, String token, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(Sandbox sandbox) {
        String answer = send(sandbox, "POST", TOKEN, "", LOGIN).body();
        return answer.replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /LienThong/api/token, 405",
        "POST, /LienThong/api/lienthongdvclt/hosolienthong, 401",
        "GET, /LienThong/api/lienthongdvclt/hosolienthong/x, 401",
        "PUT, /LienThong/api/lienthongdvclt/danhan, 401",
        "POST, /LienThong/api/lienthongdvclt/trangthai, 401",
        "GET, /KhoSoHoa/TepKetQua, 405",
        "POST, /jsp/rest.jsp, 400",
        "POST, /VXPAdapter/RestService/forward/bndp/public/v1/login, 404",
        "POST, /LienThong/api, 404",
    })
    @DisplayName("A wrong method, no token, no form and a wrong place are each refused")
    void refused(String method, String path, int status) {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(send(sandbox, method, path, "x", method.equals("GET") ? "" : LOGIN)
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    @Tag("LT-NB-005")
    @DisplayName("An invalid acknowledgement is a violation and changes nothing")
    void badBody() {
        try (Sandbox sandbox = Sandbox.start()) {
            String id = sandbox.neighbours().addLinked(DOSSIER);
            String token = token(sandbox);
            assertThat(send(sandbox, "PUT", RECEIVED, token, "{\"maHoSo\":\"A-1\",\"daNhan\":\"True\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(sandbox.violations())
                    .extracting(SandboxViolation::kind, SandboxViolation::service)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(ViolationKind.BODY_REFUSED, "linked-received"));
            assertThat(sandbox.neighbours().linkedWaiting()).containsExactly("A-1");
            String dossier = "/LienThong/api/lienthongdvclt/hosolienthong/" + id;
            assertThat(send(sandbox, "GET", dossier, token, "").body()).isEqualTo("{\"data\":" + DOSSIER + "}");
            assertThat(sandbox.exchanges())
                    .allSatisfy(exchange -> assertThat(exchange.endpoint()).isEqualTo(SandboxEndpoint.NEIGHBOUR));
        }
    }

    @Test
    @Tag("LT-NB-006")
    @DisplayName("The same report again after its answer was lost is a violation")
    void secondReport() {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.neighbours().addLinked(DOSSIER);
            String token = token(sandbox);
            String report = "{\"maTTHC\":null,\"soHoSoLT\":\"A-1\",\"coQuanXuLy\":5,\"maHoSo\":\"B-1\",\"trangThai\":3,"
                    + "\"thoiGianThucHien\":\"20241205090000\",\"ghiChu\":null,\"ketQuaXuLy\":null,\"nguoiXuLy\":null,"
                    + "\"chucDanh\":null,\"phongBanXuLy\":null,\"noiDungXuLy\":null,\"ngayBatDau\":null,"
                    + "\"ngayKetThucTheoQuyDinh\":null,\"ngayHenTraTruoc\":null,\"ngayHenTraMoi\":null,\"hanBoSungHoSo\":null}";
            String status = "/LienThong/api/lienthongdvclt/trangthai";
            sandbox.injectFaults(FaultPlan.at("linked-status", 1, SandboxFault.status(500)));
            assertThat(send(sandbox, "POST", status, token, report).statusCode())
                    .isEqualTo(500);
            assertThat(send(sandbox, "POST", status, token, report).body()).contains("thành công");
            assertThat(sandbox.violations())
                    .extracting(SandboxViolation::kind)
                    .containsExactly(ViolationKind.SECOND_APPEND);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[]", "{\"maHoSo\":1}", "{\"maHoSo\":\"A\",\"fileDinhKem\":1}"})
    @DisplayName("An invalid linked dossier cannot be added")
    void noDossier(String text) {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThatThrownBy(() -> sandbox.neighbours().addLinked(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("A file of faults may name a neighbour")
    void faultFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("faults.json");
        Files.writeString(file, "[{\"service\":\"linked-token\",\"fault\":\"status\",\"status\":503}]");
        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.builder().faults(FaultPlan.read(file)).build())) {
            assertThat(send(sandbox, "POST", TOKEN, "", LOGIN).statusCode()).isEqualTo(503);
        }
    }
}
