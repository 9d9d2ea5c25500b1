package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;

/**
 * Tests of the services except dossiers with the specification's samples. The client validates each answer against
 * its schema.
 */
@Timeout(60)
class AuxiliaryServicesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode sample(SandboxTestClient client, String service) throws Exception {
        return SandboxTestClient.sample(service + ".request").put("session", client.session());
    }

    private static JsonNode call(Sandbox sandbox, String service) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        return client.call(sample(client, service));
    }

    @ParameterizedTest(name = "{0} answers with {1} rows")
    @CsvSource({
        "LayDanhSachHoiDapGuiTuDVCQG, 2",
        "LayDanhSachHoiDapBoCoQuan, 0",
        "LayNoiDungTraLoiTheoCauHoi, 0",
        "LayDanhMucGioiTinh, 2",
        "LayDanhMucQuanHuyen, 0",
        "LayDanhMucLoaiThuTuc, 1",
        "LayQDCB, 1"
    })
    @Tag("LT-SVC-007")
    @Tag("LT-SVC-013")
    @Tag("LT-SVC-014")
    void answersEachReadWithItsRows(String service, int rows) throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            JsonNode answer = call(sandbox, service);
            assertThat(answer.path("error_code").asInt()).isZero();
            assertThat(answer.path("result")).hasSize(rows);
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} is stored; a repeated one is stored again and reported")
    @ValueSource(strings = {"DongBoTrangThaiHoSo", "DongBoHoiDap", "DongBoKetQuaHoiDapGuiTuDVCQG", "DongBoDanhGia"})
    @Tag("LT-SVC-005")
    void storesARepeatedWriteAndRecordsAViolation(String service) throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.records().file("G22.99-210301-0007");
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            JsonNode answer = client.call(sample(client, service));
            assertThat(answer.path("error_code").asInt()).isZero();
            assertThat(answer.path("message").asText()).contains("thành công");
            assertThat(sandbox.violations()).isEmpty();
            client.call(sample(client, service));
            assertThat(sandbox.violations())
                    .extracting(SandboxViolation::kind)
                    .containsExactly(ViolationKind.SECOND_APPEND);
        }
    }

    @Test
    @Tag("LT-SVC-001")
    @DisplayName("A report on a dossier not filed at the portal is refused and recorded")
    void notBornHere() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            JsonNode answer = client.call(sample(client, "DongBoTrangThaiHoSo"));
            assertThat(answer.path("error_code").asInt()).isNegative();
            assertThat(sandbox.violations())
                    .extracting(SandboxViolation::kind)
                    .containsExactly(ViolationKind.REPORT_OF_UNKNOWN);
            assertThat(sandbox.records().filedDossiers()).isEmpty();
        }
    }

    @Test
    @Tag("LT-SVC-010")
    @DisplayName("An answer to a question that was not asked is refused and not stored")
    void notAsked() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            ObjectNode body = sample(client, "DongBoKetQuaHoiDapGuiTuDVCQG");
            ((ObjectNode) body.path("data").path(0)).put("HOIDAPID", "7");
            assertThat(client.call(body).path("error_code").asInt()).isNegative();
            assertThat(sandbox.records().replies("7")).isEmpty();
        }
    }

    @ParameterizedTest(name = "Bare rows at {0} are {2}")
    @CsvSource({
        "DongBoHoSoMC?MaDinhDanhDV=H56&isUpdating=Maybe, [], refused",
        "DongBoHoSoMC?isUpdating=False, [], refused",
        "'DongBoHoSoMC?MaDinhDanhDV=%22%2C&isUpdating=False', [], refused",
        "CapNhatTienDoHoSoMC, [], refused",
        "CapNhatTienDoHoSoMC?MaDinhDanhDV=H56, '[],\"x\":1', refused",
        "CapNhatTienDoHoSoMC?MaDinhDanhDV=H56, '', refused",
        "LayThuTuc?MaDinhDanhDV=H56, [], absent"
    })
    @Tag("LT-SVC-017")
    void rejectsBareRowsThatAreInvalid(String below, String rows, String outcome) throws Exception {
        SandboxOptions options =
                SandboxOptions.builder().gateway(GatewayForm.BARE_ROWS).build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            HttpResponse<byte[]> answer = new SandboxTestClient(sandbox)
                    .post(sandbox.integrationEndpoint() + "/" + below, rows.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(outcome.equals("absent") ? 404 : 200);
            if (outcome.equals("refused")) {
                assertThat(JSON.readTree(answer.body()).path("error_code").asInt())
                        .isNegative();
                assertThat(sandbox.violations())
                        .extracting(SandboxViolation::kind)
                        .containsExactly(ViolationKind.BODY_REFUSED);
            }
        }
    }

    @Test
    @Tag("LT-SVC-015")
    @DisplayName("A wrapping gateway has its own code and the portal's answer as text")
    void wrapped() throws Exception {
        SandboxOptions options =
                SandboxOptions.builder().gateway(GatewayForm.WRAPPED).build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            HttpResponse<byte[]> answer = new SandboxTestClient(sandbox)
                    .post(
                            sandbox.authEndpoint(),
                            "{\"username\":\"x\",\"password\":\"y\"}".getBytes(StandardCharsets.UTF_8));
            JsonNode outer = JSON.readTree(answer.body());
            assertThat(outer.path("error_code").asInt()).isZero();
            assertThat(JSON.readTree(outer.path("message").asText())
                            .path("error_code")
                            .asInt())
                    .isEqualTo(-1);
        }
    }
}
