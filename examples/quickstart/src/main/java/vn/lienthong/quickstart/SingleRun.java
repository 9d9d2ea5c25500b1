package vn.lienthong.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.value.Language;

/** Runs the whole life of one dossier, prints each step, and writes slip and timeline. */
final class SingleRun {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private final PortalClient portal;
    private final WireMeter meter;
    private final PrintStream out;
    private final Language language;

    SingleRun(PortalClient portal, WireMeter meter, PrintStream out, Language language) {
        this.portal = portal;
        this.meter = meter;
        this.out = out;
        this.language = language;
    }

    /**
     * Runs the dossier.
     *
     * @return 0 if the dossier was read back unchanged, 1 if not, 2 if the portal does not have the procedure
     */
    int run(ProcedureCode code, OffsetDateTime now, Path folder) throws IOException {
        long begin = System.nanoTime();
        DossierLife life = new DossierLife(portal, meter);
        Procedure procedure;
        try {
            procedure = life.readProcedure(code, now);
        } catch (ServiceException.NotFound e) {
            out.println("--procedure: " + e.message(language));
            return CommandLine.ExitCode.USAGE;
        }
        printLine("Thủ tục ", "Procedure ", code + "  " + procedure.name());
        Dossier filed = life.fileDossier(procedure, BulkRun.dossierCode(now, 1), now);
        printLine("Hồ sơ   ", "Dossier   ", filed.code().value());
        ResultPages pages = new ResultPages(folder, language);
        printLine(
                "Giấy tiếp nhận: ",
                "Acceptance slip: ",
                pages.writeSlip(procedure, filed).toAbsolutePath().toString());
        Dossier sent = life.runLifeCycle(filed);
        Dossier stored = life.readBack(sent);
        printTimeline(life);
        printLine(
                "Diễn biến: ",
                "Timeline: ",
                pages.writeTimeline(sent, life.steps()).toAbsolutePath().toString());
        boolean same = DossierComparison.isSame(sent, stored);
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        printLine(
                same ? "Đã trả kết quả; đọc lại khớp ở mọi trường của thông điệp. " : "Đọc lại KHÔNG khớp. ",
                same ? "Result returned; read back equal in every field of the message. " : "Read back DIFFERENT. ",
                millis + " ms");
        return same ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void printTimeline(DossierLife life) {
        out.println();
        for (LifeStep step : life.steps()) {
            out.printf(
                    Locale.ROOT,
                    "  %s  %,8d B  %7.1f ms  %s%n",
                    TIME.format(step.at()),
                    step.cost().bytes(),
                    step.cost().micros() / 1000.0,
                    step.description().text(language));
        }
        for (Finding finding : life.findings()) {
            out.printf(
                    "  %s %s %s: %s%n",
                    finding.severity(), finding.requirement(), finding.path(), finding.message(language));
        }
        out.println();
    }

    private void printLine(String vi, String en, String rest) {
        out.println((language == Language.VI ? vi : en) + rest);
    }
}
