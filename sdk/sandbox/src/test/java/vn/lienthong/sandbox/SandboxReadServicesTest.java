package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;

class SandboxReadServicesTest {
    private final Sandbox sandbox = Sandbox.start();
    private SandboxTestClient client;

    @BeforeEach
    void login() throws Exception {
        client = SandboxTestClient.logIn(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static List<String> column(JsonNode rows, String key) {
        List<String> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.path(key).asText()));
        return values;
    }

    @Test
    void everyListedProcedureHasItsSheet() throws Exception {
        JsonNode list = client.call("LayDanhSachTTHC", Map.of()).path("result");
        assertThat(list.size()).isGreaterThanOrEqualTo(20);
        for (JsonNode row : list) {
            String code = row.path("MATTHC").asText();
            JsonNode sheet = client.call("LayThuTuc", Map.of("maTTHC", code)).path("result");
            assertThat(sheet.size()).isEqualTo(1);
            assertThat(sheet.path(0).path("MATTHC").asText()).isEqualTo(code);
            assertThat(sheet.path(0).path("TENTTHC")).isEqualTo(row.path("TENTTHC"));
        }
    }

    @Test
    void theJudicialRecordHasItsAgencyLimitAndFee() throws Exception {
        JsonNode sheet = client.call("LayThuTuc", Map.of("maTTHC", "2.000488"))
                .path("result")
                .path(0);
        assertThat(sheet.at("/TENTTHC").asText()).isEqualTo("Cấp Phiếu lý lịch tư pháp");
        assertThat(sheet.at("/COQUANTHUCHIEN/0/MADONVI").asText()).isEqualTo("H56.14");
        JsonNode limit = sheet.at("/CACHTHUCTHUCHIEN/0/THOIGIAN/0");
        assertThat(limit.path("THOIGIANGIAIQUYET").asText()).isEqualTo("10");
        assertThat(limit.path("DONVITINH").asText()).isEqualTo("Ngày làm việc");
        assertThat(limit.at("/PHILEPHI/0/SOTIEN").asText()).isEqualTo("200000");
    }

    @Test
    void anUnknownProcedureHasNoSheet() throws Exception {
        JsonNode answer = client.call("LayThuTuc", Map.of("maTTHC", "9.999999"));
        assertThat(answer.path("error_code").asInt(-9)).isZero();
        assertThat(answer.path("result").isEmpty()).isTrue();
    }

    @Test
    void theOnlineServicesComeInAnObjectAndAreThoseThatCanBeFiledOnline() throws Exception {
        JsonNode data = client.call("LayDVC", Map.of()).path("result").path("data");
        assertThat(column(data, "MADVC")).contains("2.000488.01").doesNotHaveDuplicates();
        assertThat(column(data, "MATTHC")).contains("2.000488").doesNotContain("2.000815");
    }

    @Test
    void agenciesAndFieldsAreListedOnceByCode() throws Exception {
        JsonNode agencies = client.call("LayDanhMucCoQuan", Map.of()).path("result");
        assertThat(column(agencies, "MADONVI")).contains("H56.14", "G15").doesNotHaveDuplicates();
        JsonNode fields = client.call("LayDanhMucLinhVuc", Map.of()).path("result");
        assertThat(column(fields, "MALINHVUC"))
                .contains("G15-TP01")
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(column(fields, "MANGANH")).contains("G15");
    }

    private JsonNode techId(String number) throws Exception {
        return client.call("TraCuuTechID", Map.of("provider", "wso2is", "mstorcmnd", number))
                .path("result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"038004000001", "0100109106", "0100109106-001", "012345678"})
    void aNumberHasTheSameInventedAccountEachTime(String number) throws Exception {
        JsonNode first = techId(number);
        assertThat(first.path(0).path("TECHNICALID").asText()).hasSize(36);
        assertThat(techId(number)).isEqualTo(first);
        assertThat(techId("038004000002")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"038004000000", "12345", "B1234567", "03800400000١"})
    void otherNumbersHaveNoAccount(String number) throws Exception {
        assertThat(techId(number).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LayThuTuc", "TraCuuHoSo", "TraCuuTechID"})
    void refusesAndRecordsAReadWithoutItsArgument(String service) throws Exception {
        JsonNode answer = client.call(service, Map.of());
        assertThat(answer.path("error_code").asInt()).isEqualTo(-1);
        assertThat(answer.path("message").asText()).doesNotContainIgnoringCase("session", "phiên", "thành công");
        assertThat(sandbox.violations()).extracting(SandboxViolation::kind).containsExactly(ViolationKind.BODY_REFUSED);
    }

    @Test
    void aMisspeltArgumentIsRefused() throws Exception {
        JsonNode answer = client.call("LayThuTuc", Map.of("maTTHC", "2.000488", "MATTHC", "2.000488"));
        assertThat(answer.path("error_code").asInt()).isEqualTo(-1);
    }

    @Test
    @Tag("LT-TRN-005")
    void theMessageForASessionOfTheWrongTypeDoesNotMentionTheSession() throws Exception {
        JsonNode answer = client.call(client.envelope("LayDVC").put("session", 5));
        assertThat(answer.path("error_code").asInt()).isEqualTo(-1);
        assertThat(answer.path("message").asText()).contains("type").doesNotContainIgnoringCase("session", "phiên");
    }
}
