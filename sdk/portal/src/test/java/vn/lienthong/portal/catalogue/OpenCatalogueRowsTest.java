package vn.lienthong.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.GatewayProfile;
import vn.lienthong.portal.GatewayProfile.CatalogueEndpoint;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.portal.ScriptedPortal;
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.value.JsonValue;

@Tag("LT-SVC-013")
@Timeout(60)
class OpenCatalogueRowsTest {
    private static final Set<CatalogueName> OF_A_GATEWAY = Set.of(
            CatalogueName.PROCEDURE_KINDS,
            CatalogueName.PROCEDURE_GROUPS,
            CatalogueName.PROCEDURES_OF_KIND,
            CatalogueName.PROCEDURES_OF_AGENCY);

    @ParameterizedTest(
            name = "With {0} as the endpoint of the open catalogues every catalogue is read under its own name")
    @EnumSource
    @Tag("LT-SVC-014")
    void readsEveryCatalogueOnTheConfiguredEndpoint(CatalogueEndpoint lane) {
        GatewayProfile profile = GatewayProfile.NATIONAL.withCatalogues(lane);
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard(), client -> client.gateway(profile))) {
            SandboxEndpoint chosen =
                    lane == CatalogueEndpoint.SHARING ? SandboxEndpoint.SHARE : SandboxEndpoint.INTEGRATION;
            Set<String> services = new HashSet<>();
            for (CatalogueName name : CatalogueName.values()) {
                Answer<List<CatalogueRow>> answer = rig.portal.catalogue().list(name);
                assertThat(answer.findings()).as(name.name()).isEmpty();
                assertThat(answer.value())
                        .allSatisfy(row -> assertThat(row.extras().unknown()).hasSize(2));
                assertThat(answer.value().isEmpty()).isEqualTo(name == CatalogueName.DISTRICTS);
                SandboxExchange last = last(rig);
                services.add(last.service());
                assertThat(last.endpoint()).isEqualTo(OF_A_GATEWAY.contains(name) ? chosen : SandboxEndpoint.SHARE);
            }
            assertThat(services).hasSize(CatalogueName.values().length);

            Answer<List<CatalogueRow>> decision = rig.portal.catalogue().listDecision("12345");
            assertThat(last(rig).endpoint()).isEqualTo(chosen);
            assertThat(decision.value().get(0).extras().unknown())
                    .containsEntry("SOQUYETDINH", new JsonValue.StringValue("1234/QĐ-BTP"));
            assertThat(rig.portal.catalogue().listDecision("7").value()).isEmpty();
            rig.assertNoViolation();
        }
    }

    private static SandboxExchange last(PortalFixture rig) {
        List<SandboxExchange> all = rig.sandbox.exchanges();
        return all.get(all.size() - 1);
    }

    @Test
    @DisplayName("Code and name are guessed from the first matching keys; failures are reported, and all is preserved")
    void guessed() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo(
                    "LayDanhMucDanToc",
                    "{\"error_code\":0,\"result\":[{\"ID\":1,\"MaDanToc\":7,\"TenDanToc\":\"Kinh\",\"TENKHAC\":\"x\"},"
                            + "{\"MA\":\" \",\"MACHA\":\"2\",\"TEN\":null},{\"MOTA\":\"y\"},{}]}");

            Answer<List<CatalogueRow>> answer = portal.catalogue().list(CatalogueName.ETHNIC_GROUPS);

            assertThat(answer.value())
                    .extracting(CatalogueRow::code, CatalogueRow::name)
                    .containsExactly(tuple("7", "Kinh"), tuple("2", null), tuple(null, null), tuple(null, null));
            assertThat(answer.value().get(0).extras().unknown())
                    .containsOnlyKeys("ID", "MaDanToc", "TenDanToc", "TENKHAC");
            assertThat(answer.findings())
                    .extracting(Finding::path)
                    .containsExactly("/rows/1/name", "/rows/2/code", "/rows/2/name", "/rows/3/code", "/rows/3/name");
        }
    }

    @Test
    @DisplayName("A catalogue that the portal does not have is a refusal; null and a blank id never leave")
    void refused() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo("LayDanhMucTonGiao", "{\"error_code\":-1,\"message\":\"Dịch vụ không tồn tại\"}");
            assertThat(catchThrowableOfType(
                            ServiceException.Rejected.class,
                            () -> portal.catalogue().list(CatalogueName.RELIGIONS)))
                    .isNotNull();
            assertThatNullPointerException()
                    .isThrownBy(() -> portal.catalogue().list(null))
                    .withMessage("name");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> portal.catalogue().listDecision(" "));
        }
    }
}
