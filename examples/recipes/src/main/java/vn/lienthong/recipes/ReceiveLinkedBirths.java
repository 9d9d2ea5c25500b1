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

/** Takes the birth registrations that wait in the linked services: poll, store, acknowledge, report. A scheduler runs it. */
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
                    // Never repeated by itself: after an OutcomeUnknownException an official looks first.
                    linked.report(LinkedReportBuilder.builder()
                            .linkedCode(entry.code())
                            .code(DossierCode.of("H56.14-241205-00001"))
                            .unit(5)
                            .status(3)
                            .at(OffsetDateTime.now(VietnamTime.ZONE))
                            .build());
                } catch (LienThongException | IOException e) {
                    // The others go on. What was not acknowledged still waits, and the next run takes it again.
                    System.out.println("not done: " + entry.code() + ": " + e.getMessage());
                }
            }
        }
    }

    private static void store(LinkedDossier dossier, Path papers) throws IOException {
        // The code comes from outside: cleaned, it names a folder below ours. What comes again replaces what is there.
        var name = FileNames.clean(dossier.code().value().replaceAll("[/\\\\]", "_"));
        Path folder = Files.createDirectories(papers.resolve(name.value()));
        // What is not stored when this returns is lost: the dossier is acknowledged, and does not come again.
        var form = dossier.form();
        Files.writeString(folder.resolve("form.json"), form == null ? "" : form.value());
        System.out.println("stored: " + name.value() + ", files: "
                + dossier.saveFiles(folder.resolve("files")).size());
    }
}
