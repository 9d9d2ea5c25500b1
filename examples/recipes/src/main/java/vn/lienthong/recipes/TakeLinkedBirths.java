package vn.lienthong.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.portal.linked.LinkedClient;
import vn.lienthong.portal.linked.LinkedEntry;
import vn.lienthong.portal.linked.LinkedOptions;
import vn.lienthong.portal.linked.LinkedReportBuilder;
import vn.lienthong.sandbox.Sandbox;

/** Takes the birth registrations that wait in the linked services: poll, store, acknowledge, report. A scheduler runs it. */
public final class TakeLinkedBirths {
    private static final String WAITING = "{\"maDonVi\":26734,\"maTTHC\":\"2.002621\",\"module\":\"KS\","
            + "\"maHoSo\":\"000.00.01.G12-241205-00001\",\"data\":\"{}\",\"fileDinhKem\":[{\"id\":1,"
            + "\"tenTepDinhKem\":\"../giấy chứng sinh.pdf\",\"duLieuTepDinhKem\":\"JVBERi0xLjQ=\"}]}";

    private TakeLinkedBirths() {}

    public static void main(String[] args) throws IOException {
        Path papers = Files.createTempDirectory("papers");
        try (var sandbox = Sandbox.start()) {
            sandbox.neighbours().addLinked(WAITING);
            LinkedOptions options = LinkedOptions.fromMap(sandbox.neighbours().linkedSettings());
            try (var linked = LinkedClient.connect(options)) {
                for (LinkedEntry entry : linked.list().value()) {
                    take(linked, entry, papers);
                }
            }
            System.out.println("acknowledged: " + sandbox.neighbours().linkedAcknowledged());
            System.out.println(
                    "reports: " + sandbox.neighbours().linkedReports().size());
        }
    }

    private static void take(LinkedClient linked, LinkedEntry entry, Path papers) throws IOException {
        // The same code comes again after a supplement, or when an acknowledgement was lost: replace, do not add.
        linked.take(entry, taken -> {
            Path folder = papers.resolve(taken.value().code().value());
            System.out.println(
                    "stored: " + taken.value().saveFiles(folder).get(0).getFileName());
        });
        // Never repeated by itself: after an OutcomeUnknownException an official looks before it is sent again.
        linked.report(LinkedReportBuilder.builder()
                .linkedCode(entry.code())
                .code(DossierCode.of("H56.14-241205-00001"))
                .procedure(entry.procedure())
                .unit(5)
                .status(3)
                .at(OffsetDateTime.now(VietnamTime.ZONE))
                .build());
    }
}
