package vn.lienthong.portal.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.testing.SpecVectors;

class PortalMessagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {"LayThuTuc.sheet", "LayThuTuc.sheet.bare", "LayThuTuc.sheet.cases", "LayThuTuc.sheet.unreadable"
            })
    @DisplayName("A sheet is written back as the JSON tree that it was")
    void sheet(String name) throws IOException {
        byte[] body = SpecVectors.message(name);
        Answer<Procedure> read = PortalMessageCodec.readSheet(body);
        assertThat(JSON.readTree(PortalMessageCodec.writeSheet(read.value()))).isEqualTo(JSON.readTree(body));
        assertThat(read.correlationId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authored.full", "authored.minimal", "accepted.older", "accepted.batch"})
    @DisplayName("Each dossier of a request is read and written back as the JSON tree that it was")
    void dossiers(String form) throws IOException {
        byte[] body = SpecVectors.message("DongBoHoSoMC.request." + form);
        JsonNode rows = JSON.readTree(body).path("data");
        List<Dossier> dossiers = PortalMessageCodec.readDossiers(body).value();
        assertThat(dossiers).hasSize(rows.size()).isNotEmpty();
        for (int i = 0; i < dossiers.size(); i++) {
            assertThat(JSON.readTree(PortalMessageCodec.writeDossier(dossiers.get(i))))
                    .isEqualTo(rows.get(i));
        }
    }

    @Test
    @DisplayName("A finding of a dossier begins with its place in the list")
    void place() {
        byte[] body = "{\"data\":[{\"MaHoSo\":\"H56-241205-0001\",\"MaTTHC\":\"2.000488\",\"TrangThaiHoSo\":\"2\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PortalMessageCodec.readDossiers(body).findings().list())
                .extracting(Finding::path)
                .contains("/0/procedure/name");
    }

    @Test
    @DisplayName("A request without dossiers has none and reports it")
    void none() {
        Answer<List<Dossier>> read = PortalMessageCodec.readDossiers("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().list()).extracting(Finding::key).containsExactly("json.odd.missing");
    }

    @Test
    @DisplayName("A sheet cut anywhere is malformed, and the exception has nothing of it")
    void cut() throws IOException {
        byte[] body = SpecVectors.message("LayThuTuc.sheet");
        int end = new String(body, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            byte[] part = Arrays.copyOf(body, length);
            assertThatThrownBy(() -> PortalMessageCodec.readSheet(part))
                    .isInstanceOf(MalformedAnswerException.class)
                    .hasMessageNotContaining("lý lịch")
                    .hasNoCause();
        }
    }
}
