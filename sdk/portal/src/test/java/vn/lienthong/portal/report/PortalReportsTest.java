package vn.lienthong.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.portal.PortalTestData;
import vn.lienthong.portal.ScriptedPortal;
import vn.lienthong.portal.WriteOperation;
import vn.lienthong.sandbox.SandboxOptions;

@Timeout(60)
class PortalReportsTest {
    private static final ReportedPaper PAPER = new ReportedPaper(
            "9",
            FileName.of("ket-qua.pdf"),
            ComponentCode.of("000.00.00.G22-KQ0001"),
            FileUrl.of("https://dvc.example.gov.vn/f/9"),
            false);

    @Test
    @Tag("LT-SVC-001")
    @Tag("LT-SVC-004")
    @DisplayName("A report reaches the portal under the portal's code, with every field where it belongs")
    void whole() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            rig.sandbox.records().file(WriteOperation.PORTAL_DOSSIER.value());
            StatusReport report = WriteOperation.report().toBuilder()
                    .status(DossierStatus.REFUSED)
                    .account(TechId.of("88a4fab0-0000-4000-8000-000000000001"))
                    .content(FreeText.of("Đủ điều kiện"))
                    .papers(List.of(PAPER))
                    .build();

            rig.portal.reports(ReportStatusTable.passedOn()).send(report);

            assertThat(rig.sandbox.records().reports(WriteOperation.PORTAL_DOSSIER.value()))
                    .containsExactly("{\"MaHoSo\":\"G22.99-210301-0007\",\"MaHoSoDonVi\":\"H56.14-210301-00001\","
                            + "\"MaDoiTuong\":\"88a4fab0-0000-4000-8000-000000000001\",\"NoiDung\":\"Đủ điều kiện\","
                            + "\"NgayXuLy\":\"20241205083000\",\"TrangThai\":\"11\",\"TaiLieuXuLy\":[{"
                            + "\"TenTepDinhKem\":\"ket-qua.pdf\",\"MaThanhPhanHoSo\":\"000.00.00.G22-KQ0001\","
                            + "\"TepDinhKemId\":\"9\",\"DuongDanTaiTepTin\":\"https://dvc.example.gov.vn/f/9\","
                            + "\"IsDeleted\":\"False\"}]}");
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SVC-001")
    @DisplayName("A report with a code other than the portal's is refused, and the sandbox records it")
    void unknown() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            StatusReport wrong = WriteOperation.report().toBuilder()
                    .portalCode(WriteOperation.OWN_DOSSIER)
                    .build();
            assertThat(catchThrowableOfType(
                            ServiceException.Rejected.class,
                            () -> rig.portal
                                    .reports(ReportStatusTable.passedOn())
                                    .send(wrong)))
                    .isNotNull();
            assertThat(rig.sandbox.violations())
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.kind().text()).isEqualTo("report-of-unknown"));
        }
    }

    @ParameterizedTest(name = "{0} is reported as {1} by the one table seen and as {2} by the other")
    @CsvSource({
        "registered, , registered",
        "received, , received",
        "refused, supplement-asked, 11",
        "in-process, received, in-process",
        "supplement-asked, , supplement-asked",
        "payment-asked, received, payment-asked",
        "withdrawal-asked, supplement-asked, withdrawal-asked",
        "stopped, supplement-asked, stopped",
        "settled, received, settled",
        "returned, received, returned"
    })
    @Tag("LT-SVC-002")
    void mapsEachStatusByBothKnownTables(String status, String first, String second) {
        DossierStatus own = DossierStatus.of(status);
        assertThat(ReportStatusTable.acceptedOrReturned().reportedStatus(own).map(DossierStatus::text))
                .isEqualTo(Optional.ofNullable(first));
        assertThat(ReportStatusTable.passedOn().reportedStatus(own).map(DossierStatus::text))
                .contains(second);
    }

    @Test
    @Tag("LT-SVC-002")
    @Tag("LT-SVC-003")
    @DisplayName(
            "A table that lacks a status, has a foreign one or a value that was never seen is refused with every problem")
    void partialTable() {
        Map<DossierStatus, Optional<DossierStatus>> table = new HashMap<>();
        CodeList.require("dossier-status").rows().stream()
                .skip(1)
                .forEach(row -> table.put(DossierStatus.of(row.code()), Optional.of(DossierStatus.RECEIVED)));
        table.put(DossierStatus.of("other"), Optional.empty());
        table.put(DossierStatus.STOPPED, Optional.of(DossierStatus.REFUSED));
        table.put(DossierStatus.SETTLED, Optional.of(DossierStatus.of("portal1/dossier-status", "12")));

        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> ReportStatusTable.of(table));

        assertThat(refused.problems())
                .extracting(Finding::path, Finding::key)
                .containsExactlyInAnyOrder(
                        tuple("/registered", "report.statuses.missing"),
                        tuple("/other", "dossier.status.unknown"),
                        tuple("/stopped", "report.statuses.target"),
                        tuple("/settled", "report.statuses.target"));
        assertThatNullPointerException()
                .isThrownBy(() -> ReportStatusTable.of(null))
                .withMessage("table");
    }

    @Test
    @Tag("LT-SVC-002")
    @Tag("LT-SVC-004")
    @DisplayName("What the table does not report, and a paper without a link, are refused before a byte is sent")
    void unsendable() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            StatusReport report = WriteOperation.report().toBuilder()
                    .papers(List.of(
                            new ReportedPaper("1", FileName.of("x".repeat(4001)), null, null, false),
                            new ReportedPaper("2", null, null, null, true)))
                    .build();
            PortalReports reports = portal.reports(ReportStatusTable.acceptedOrReturned());
            UnsendableException refused = catchThrowableOfType(UnsendableException.class, () -> reports.send(report));
            assertThat(refused.findings())
                    .extracting(Finding::path)
                    .containsExactly("/status", "/papers/0/fileName", "/papers/0/url");
            StatusReport foreign = WriteOperation.report().toBuilder()
                    .status(DossierStatus.of("portal1/dossier-status", "11"))
                    .build();
            assertThat(catchThrowableOfType(UnsendableException.class, () -> reports.send(foreign)))
                    .isNotNull();
            assertThat(script.requests(ScriptedPortal.LOGIN)).isEmpty();
        }
    }

    @Test
    @DisplayName("Null is refused by its name, and nothing of a report is shown as text")
    void values() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        StatusReport.of(null, WriteOperation.OWN_DOSSIER, DossierStatus.RECEIVED, PortalTestData.NOW))
                .withMessage("portalCode");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        StatusReport.of(DossierCode.of("x"), WriteOperation.OWN_DOSSIER, DossierStatus.RECEIVED, null))
                .withMessage("at");
        StatusReport report = WriteOperation.report().toBuilder()
                .content(FreeText.of("điều riêng tư"))
                .papers(List.of(PAPER))
                .build();
        assertThat(report.toString()).doesNotContain("riêng tư", "ket-qua", "dvc.example");
    }
}
