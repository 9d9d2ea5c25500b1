package vn.lienthong.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.error.LienThongException;
import vn.lienthong.portal.file.FileNames;
import vn.lienthong.portal.linked.LinkedClient;
import vn.lienthong.portal.linked.LinkedDossier;
import vn.lienthong.portal.linked.LinkedOptions;
import vn.lienthong.portal.linked.LinkedReportBuilder;
import vn.lienthong.sandbox.Sandbox;

/**
 * Receives waiting birth registrations from the linked services: poll, store, acknowledge, report. Run by a
 * scheduler.
 */
public final class ReceiveLinkedBirths {
    private ReceiveLinkedBirths() {}

    public static void main(String[] args) throws IOException {
        try (var sandbox = Sandbox.start()) {
            sandbox.neighbours().addLinked("{\"module\":\"KS\",\"maHoSo\":\"000.00.01.G12-241205-00001\"}");
            run(LinkedOptions.fromMap(sandbox.neighbours().linkedSettings()), Files.createTempDirectory("papers"));
        }
    }

    static void run(LinkedOptions options, Path papers) {
        try (var linked = LinkedClient.connect(options)) {
            for (var entry : linked.list().value()) {
                try {
                    linked.take(entry, taken -> store(taken.value(), papers));
                    // Not retried automatically: after an OutcomeUnknownException an official must check first.
                    linked.report(LinkedReportBuilder.builder()
                            .linkedCode(entry.code())
                            .code(DossierCode.of("H56.14-241205-00001"))
                            .unit(5)
                            .status(3)
                            .at(OffsetDateTime.now(VietnamTime.ZONE))
                            .build());
                } catch (LienThongException | IOException e) {
                    // The other dossiers continue. A dossier without acknowledgement keeps waiting, and the next run
                    // receives
                    // it again.
                    System.out.println("not done: " + entry.code() + ": " + e.getMessage());
                }
            }
        }
    }

    private static void store(LinkedDossier dossier, Path papers) throws IOException {
        // The code is untrusted; its sanitised form names a subfolder. A repeated dossier replaces the stored one.
        var name = FileNames.clean(dossier.code().value().replaceAll("[/\\\\]", "_"));
        Path folder = Files.createDirectories(papers.resolve(name.value()));
        // The dossier is acknowledged after this method returns, so anything that was not stored is lost.
        var form = dossier.form();
        Files.writeString(folder.resolve("form.json"), form == null ? "" : form.value());
        System.out.println("stored: " + name.value() + ", files: "
                + dossier.saveFiles(folder.resolve("files")).size());
    }
}
