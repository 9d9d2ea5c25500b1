package vn.lienthong.recipes;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.StatusMapping;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.report.ReportStatusTable;
import vn.lienthong.portal.report.ReportedPaper;
import vn.lienthong.portal.report.StatusReport;
import vn.lienthong.sandbox.Sandbox;

/**
 * Reports the status of a dossier that a citizen filed at the portal, converted from the status word of the
 * agency's system.
 */
public final class ReportPortalDossier {
    private ReportPortalDossier() {}

    public static void main(String[] args) {
        String filed = "G22.99-210301-0007";
        StatusMapping words = StatusMapping.read(
                List.of("moi", "da-nhan", "tu-choi"),
                "word,status\nmoi,registered\nda-nhan,received\ntu-choi,refused\n".getBytes(StandardCharsets.UTF_8));
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = PortalClient.connect(PortalOptions.fromMap(sandbox.settings()))) {
            sandbox.records().file(filed);

            DossierStatus status = words.status("tu-choi");
            StatusReport report = StatusReport.of(
                            DossierCode.of(filed),
                            DossierCode.of("H56.14-210301-00001"),
                            status,
                            OffsetDateTime.parse("2021-03-02T10:00:00+07:00"))
                    .toBuilder()
                    .content(FreeText.of("Thiếu thể lệ chương trình"))
                    .papers(List.of(new ReportedPaper(
                            "9",
                            FileName.of("tra-loi.pdf"),
                            null,
                            FileUrl.of("https://dvc.example.gov.vn/f/9"),
                            false)))
                    .build();
            // Agree the table with the portal's operator: two were observed, and they contradict each other.
            System.out.println(
                    portal.reports(ReportStatusTable.passedOn()).send(report).outcome());
            System.out.println(sandbox.records().reports(filed).get(0));
        }
    }
}
