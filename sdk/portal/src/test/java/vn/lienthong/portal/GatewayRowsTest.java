package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.GatewayProfile.ArgumentPlace;
import vn.lienthong.sandbox.DstcodePlace;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.GatewayForm;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-SVC-017")
@Timeout(60)
class GatewayRowsTest {
    private static final GatewayProfile QUERY = GatewayProfile.NATIONAL.withBareRows();

    private static SandboxOptions options(DstcodePlace place) {
        return SandboxOptions.builder()
                .gateway(GatewayForm.BARE_ROWS)
                .lookupRows(LookupRows.FULL)
                .dstcodePlace(place)
                .build();
    }

    @Test
    @DisplayName("Dossiers and steps go as bare lists, the rest in the query, without a session")
    void written() {
        try (PortalFixture rig = new PortalFixture(options(DstcodePlace.QUERY), client -> client.gateway(QUERY))) {
            Dossier dossier = rig.newDossier();
            rig.dossiers().create(dossier);
            assertThat(line(rig.lastExchange(PortalFixture.SYNC)))
                    .startsWith("POST /VXPAdapter/RestService/forward/mapi/integration/DongBoHoSoMC?dstcode=")
                    .endsWith("&MaDinhDanhDV=H56.14&isUpdating=False HTTP/1.1");
            assertThat(rig.lastExchange(PortalFixture.SYNC).requestBody())
                    .startsWith("[{\"MaHoSo\":")
                    .endsWith("}]");
            rig.dossiers().update(PortalFixture.withNextStatus(dossier));
            assertThat(line(rig.lastExchange(PortalFixture.SYNC))).contains("&MaDinhDanhDV=H56.14&isUpdating=True");
            rig.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý \"data\":[1]"));
            assertThat(line(rig.lastExchange(PortalFixture.PROGRESS)))
                    .contains("/CapNhatTienDoHoSoMC?dstcode=", "&MaDinhDanhDV=H56.14 ")
                    .doesNotContain("isUpdating");
            assertThat(rig.rowsOf(dossier)).singleElement().asString().contains("Thụ lý \\\"data\\\":[1]");
            assertThat(rig.dossiers().fetch(dossier.code()).value().dossier()).isNotNull();
            rig.assertNoViolation();
        }
    }

    private static String line(SandboxExchange exchange) {
        return new String(exchange.request(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("LT-TRN-008")
    @DisplayName("An append whose answer is lost stays unknown; a create is looked up; a refusal is one")
    void outcomes() {
        try (PortalFixture rig = new PortalFixture(options(DstcodePlace.HEADER), client -> client.gateway(QUERY))) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, SandboxFault.dropAfterStoring()));
            assertThat(rig.dossiers().create(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.FOUND_CREATED);
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.PROGRESS, 1, SandboxFault.dropAfterStoring()));
            assertThat(catchThrowable(
                            () -> rig.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý"))))
                    .isInstanceOf(OutcomeUnknownException.class);
            rig.assertCalled(PortalFixture.PROGRESS, 1);
            assertThat(catchThrowable(() -> rig.dossiers().create(dossier)))
                    .isInstanceOf(ServiceException.AlreadyExists.class);
            assertThat(catchThrowable(() -> rig.dossiers().update(rig.newDossier())))
                    .isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @Test
    @DisplayName("An answer that cannot be read leaves an append unknown, and an agency's odd code is encoded")
    void malformed() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = PortalClient.connect(script.options()
                        .gateway(QUERY)
                        .agency(new AgencyIdentity(AgencyCode.of("H56&isUpdating=True \"data\":"), "Sở Tư pháp"))
                        .build())) {
            // A bare list contains no service name, so the scripted portal treats it as a login.
            script.respondTo(PortalFixture.LOOK_UP, ScriptedPortal.FOUND);
            portal.dossiers().find(PortalTestData.CODE);
            script.respondTo(ScriptedPortal.LOGIN, "<html>");
            assertThat(catchThrowable(
                            () -> portal.dossiers().appendProgress(PortalTestData.CODE, PortalFixture.step("Thụ lý"))))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(script.requests(ScriptedPortal.LOGIN))
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("[{\"MaHoSo\":")
                    .endsWith("}]");
        }
    }

    @Test
    @DisplayName("A portal without such a gateway fails, which does not mean that the dossier is absent")
    void national() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard(), client -> client.gateway(QUERY))) {
            Throwable thrown = catchThrowable(() -> rig.dossiers().update(rig.newDossier()));
            assertThat(thrown).isInstanceOf(ServiceException.class).isNotInstanceOf(ServiceException.NotFound.class);
        }
    }

    @Test
    @Tag("LT-TRN-015")
    @DisplayName("A gateway profile can be read from texts, and every problem is reported")
    void settings() {
        try (Sandbox sandbox = Sandbox.start()) {
            Map<String, String> map = new TreeMap<>(sandbox.settings());
            assertThat(PortalOptions.fromMap(map).gateway()).isEqualTo(GatewayProfile.NATIONAL);
            map.put("portal.gateway.wrapped", "true");
            map.put("portal.gateway.arguments", "query");
            map.put("portal.gateway.catalogues", "integration");
            assertThat(PortalOptions.fromMap(map).gateway())
                    .isEqualTo(new GatewayProfile(
                            true, ArgumentPlace.QUERY, GatewayProfile.CatalogueEndpoint.INTEGRATION));
            map.replaceAll((key, value) -> key.startsWith("portal.gateway.") ? "bi-mat" : value);
            assertThat(catchThrowable(() -> PortalOptions.fromMap(map)))
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            wrong -> assertThat(wrong.problems())
                                    .extracting(Finding::path)
                                    .containsExactly(
                                            "portal.gateway.wrapped",
                                            "portal.gateway.arguments",
                                            "portal.gateway.catalogues"))
                    .hasMessageNotContaining("bi-mat");
        }
    }
}
