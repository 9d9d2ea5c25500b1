package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;

@ExtendWith(SandboxExtension.class)
class SandboxDossierTest {
    private static final String CODE = "H56.14-260105-00001";
    private static final String OTHER = "H56.14-260105-00002";

    private static List<ViolationKind> kinds(Sandbox sandbox) {
        return sandbox.violations().stream().map(SandboxViolation::kind).toList();
    }

    private static void assertDone(JsonNode answer) {
        assertThat(answer.path("error_code").asInt(-9)).isZero();
        assertThat(answer.path("message").asText()).contains("thành công");
    }

    private static void assertRefused(JsonNode answer) {
        assertThat(answer.path("error_code").asInt()).isEqualTo(-1);
        assertThat(answer.path("message").asText()).isNotBlank().doesNotContain("thành công", "đã tồn tại", "phiên");
    }

    @Test
    @Tag("LT-SYNC-001")
    void storesACreatedDossierAsItWasSent(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        ObjectNode create = client.sync("DongBoHoSoMC.request.authored.full", CODE, "False");
        assertDone(client.call(create));
        assertThat(SandboxTestClient.JSON.readTree(sandbox.dossier(CODE).orElseThrow()))
                .isEqualTo(create.at("/data/0"));
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    @Tag("LT-SYNC-006")
    void theLookupIsEmptyThenBareByDefault(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        assertThat(client.lookUp(CODE).path("result").isEmpty()).isTrue();
        client.call(client.create(CODE));
        JsonNode rows = client.lookUp(CODE).path("result");
        assertThat(rows.toString()).isEqualTo("[{\"MaHoSo\":\"" + CODE + "\",\"TrangThaiHoSo\":\"2\"}]");
    }

    @Test
    void theLookupMayReturnFullRows() throws Exception {
        SandboxOptions options =
                SandboxOptions.builder().lookupRows(LookupRows.FULL).build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            ObjectNode create = client.create(CODE);
            client.call(create);
            assertThat(client.lookUp(CODE).at("/result/0")).isEqualTo(create.at("/data/0"));
            assertThat(client.lookUp(CODE).at("/result/0/MaTTHC").asText()).isEqualTo("2.000488");
        }
    }

    @Test
    @Tag("LT-SYNC-003")
    void rejectsASecondCreateAsExistingAndRecordsIt(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        client.call(client.create(CODE));
        String before = sandbox.dossier(CODE).orElseThrow();
        ObjectNode other = client.create(CODE);
        ((ObjectNode) other.at("/data/0")).put("GhiChu", "khác");
        JsonNode answer = client.call(other);
        assertThat(answer.path("error_code").textValue()).isEqualTo("3");
        assertThat(answer.path("message").asText()).contains(CODE, "đã tồn tại").doesNotContain("thành công");
        assertThat(sandbox.dossier(CODE)).hasValue(before);
        assertThat(sandbox.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.kind().text()).isEqualTo("second-create");
            assertThat(violation.subject()).isEqualTo(CODE);
            assertThat(violation.exchange()).isEqualTo(3);
        });
    }

    @Test
    @Tag("LT-SYNC-002")
    void anUpdateReplacesTheDossierAndKeepsItsProgress(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        client.call(client.create(CODE));
        client.call(client.progress(CODE, "một"));
        ObjectNode update = client.update(CODE);
        ((ObjectNode) update.at("/data/0")).put("TrangThaiHoSo", "4");
        assertDone(client.call(update));
        assertThat(client.lookUp(CODE).at("/result/0/TrangThaiHoSo").asText()).isEqualTo("4");
        assertThat(sandbox.progress(CODE)).hasSize(1);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void anUpdateOfAnUnknownDossierIsRefused(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        assertRefused(client.call(client.update(CODE)));
        assertThat(sandbox.dossiers()).isEmpty();
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.UPDATE_OF_UNKNOWN);
    }

    @Test
    void recordsAnUpdateThatNamesAnotherProcedureAsAViolation(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        client.call(client.create(CODE));
        ObjectNode update = client.update(CODE);
        ((ObjectNode) update.at("/data/0")).put("MaTTHC", "1.013133");
        assertDone(client.call(update));
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.PROCEDURE_CHANGED);
    }

    @Test
    void aBatchIsCarriedOutWholeOrNotAtAll(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        ObjectNode batch = client.create(CODE);
        ArrayNode rows = (ArrayNode) batch.path("data");
        ObjectNode second = rows.get(0).deepCopy();
        rows.add(second.put("MaHoSo", OTHER));
        assertDone(client.call(batch));
        assertThat(sandbox.dossiers()).containsExactly(CODE, OTHER);

        second.put("MaHoSo", "H56.14-260105-00003");
        assertThat(client.call(batch).path("error_code").asInt()).isEqualTo(3);
        assertThat(sandbox.dossiers()).containsExactly(CODE, OTHER);
        rows.remove(0);
        rows.add(rows.get(0));
        assertThat(client.call(batch).path("error_code").asInt()).isEqualTo(3);
        assertThat(sandbox.dossiers()).containsExactly(CODE, OTHER);
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.SECOND_CREATE, ViolationKind.SECOND_CREATE);
    }

    @Test
    @Tag("LT-MSG-007")
    void acceptsTheOlderFormWithAWarningAndRefusesAMixture(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        ObjectNode older = client.sync("DongBoHoSoMC.request.accepted.older", CODE, "False");
        assertDone(client.call(older));
        assertThat(sandbox.violations()).isEmpty();
        assertThat(sandbox.exchanges().get(1).warnings()).containsExactly("older form of a dossier");

        ObjectNode mixed = client.sync("DongBoHoSoMC.request.accepted.older", OTHER, "False");
        ((ObjectNode) mixed.at("/data/0")).put("KenhThucHien", "1");
        assertRefused(client.call(mixed));
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.BODY_REFUSED);
    }

    @Test
    void acceptsAndReportsAProcedureOutsideTheCatalogue(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        ObjectNode create = client.create(CODE);
        ((ObjectNode) create.at("/data/0")).put("MaTTHC", "9.999999");
        assertDone(client.call(create));
        assertThat(sandbox.exchanges().get(1).warnings()).containsExactly("procedure not in the catalogue");
    }

    @Test
    @Tag("LT-MSG-005")
    void aMisspeltFieldIsRefusedWithItsPlace(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        ObjectNode create = client.create(CODE);
        ((ObjectNode) create.at("/data/0")).put("maHoSo", CODE);
        JsonNode answer = client.call(create);
        assertRefused(answer);
        assertThat(answer.path("message").asText()).contains("/data/0");
        assertThat(sandbox.dossiers()).isEmpty();
    }

    @Test
    @Tag("LT-SYNC-004")
    void storesProgressRowsInOrderAndReportsARepeatedOne(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        client.call(client.create(CODE));
        assertDone(client.call(client.progress(CODE, "một", "hai")));
        assertThat(sandbox.violations()).isEmpty();
        assertDone(client.call(client.progress(CODE, "hai", "ba")));
        assertThat(sandbox.progress(CODE)).hasSize(4);
        assertThat(sandbox.progress(CODE).get(3)).contains("ba");
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.SECOND_PROGRESS);
    }

    @Test
    void progressRowsMayBeDeduplicated() throws Exception {
        SandboxOptions options =
                SandboxOptions.builder().progressRows(ProgressRows.DEDUPLICATE).build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            client.call(client.create(CODE));
            client.call(client.progress(CODE, "một", "hai"));
            assertDone(client.call(client.progress(CODE, "hai", "ba")));
            assertThat(sandbox.progress(CODE)).hasSize(3);
            assertThat(kinds(sandbox)).containsExactly(ViolationKind.SECOND_PROGRESS);
        }
    }

    @Test
    @Tag("LT-SYNC-004")
    void aProgressRowBeforeItsDossierIsRefusedWithAllOfItsCall(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        client.call(client.create(CODE));
        ObjectNode rows = client.progress(CODE, "một", "hai");
        ((ObjectNode) rows.at("/data/1")).put("MaHoSo", OTHER);
        assertRefused(client.call(rows));
        assertThat(sandbox.progress(CODE)).isEmpty();
        assertThat(sandbox.progress(OTHER)).isEmpty();
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.PROGRESS_BEFORE_DOSSIER);
    }

    @Test
    @Tag("LT-SYNC-004")
    void acceptsTenProgressRowsAndRefusesEleven(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        client.call(client.create(CODE));
        String[] ten = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
        assertDone(client.call(client.progress(CODE, ten)));
        ObjectNode eleven = client.progress(CODE, "a", "b", "c", "d", "e", "f", "g", "h", "i", "k", "l");
        assertRefused(client.call(eleven));
        assertThat(sandbox.progress(CODE)).hasSize(10);
        assertThat(kinds(sandbox)).containsExactly(ViolationKind.TOO_MANY_ROWS);
    }

    @ParameterizedTest
    @EnumSource(ErrorCodeForm.class)
    @Tag("LT-MSG-011")
    void theErrorCodeHasTheConfiguredForm(ErrorCodeForm form) throws Exception {
        SandboxOptions options = SandboxOptions.builder().errorCodes(form).build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            SandboxTestClient client = new SandboxTestClient(sandbox);
            String login = client.login().path("error_code").toString();
            String written = client.call(client.create(CODE)).path("error_code").toString();
            String refused =
                    client.call(client.update(OTHER)).path("error_code").toString();
            List<String> expected = switch (form) {
                case AS_SEEN -> List.of("0", "\"0\"", "\"-1\"");
                case NUMBER -> List.of("0", "0", "-1");
                case TEXT -> List.of("\"0\"", "\"0\"", "\"-1\"");
                case PADDED -> List.of("\"00\"", "\"00\"", "\"-1\"");
            };
            assertThat(List.of(login, written, refused)).isEqualTo(expected);
        }
    }
}
