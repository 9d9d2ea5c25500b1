package vn.lienthong.quickstart;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.LienThongException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.catalogue.ProcedureSummary;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.value.Language;

/** Runs the whole life of one dossier for each procedure of the portal and summarises the findings. */
final class BulkRun {
    private final PortalClient portal;
    private final WireMeter meter;
    private final PrintStream out;
    private final Language language;
    private final FindingCounts findingCounts = new FindingCounts();
    private int proceduresRead;
    private int dossiersFiled;
    private int dossiersReturned;

    BulkRun(PortalClient portal, WireMeter meter, PrintStream out, Language language) {
        this.portal = portal;
        this.meter = meter;
        this.out = out;
        this.language = language;
    }

    /**
     * Runs all dossiers.
     *
     * @return whether every expected procedure was processed
     */
    boolean run(int expected, OffsetDateTime now) {
        List<ProcedureSummary> procedures = portal.catalogue().listProcedures().value();
        ProgressLine progress = new ProgressLine(out, procedures.size());
        for (int i = 0; i < procedures.size(); i++) {
            ProcedureCode code = procedures.get(i).code();
            try {
                processProcedure(code, dossierCode(now, i + 1), now);
            } catch (LienThongException e) {
                out.println("✗ " + code + "  " + e.message(language));
            }
            progress.printIfDue(i + 1);
        }
        printSummary(expected);
        return proceduresRead == expected && dossiersFiled == expected && dossiersReturned == expected;
    }

    private void processProcedure(ProcedureCode code, DossierCode number, OffsetDateTime now) {
        DossierLife life = new DossierLife(portal, meter);
        Procedure procedure = life.readProcedure(code, now);
        proceduresRead++;
        Dossier filedDossier = life.fileDossier(procedure, number, now);
        dossiersFiled++;
        Dossier sent = life.runLifeCycle(filedDossier);
        if (DossierComparison.isSame(sent, life.readBack(sent))) {
            dossiersReturned++;
        } else {
            out.println("✗ " + code + (language == Language.VI ? "  đọc lại KHÔNG khớp" : "  read back DIFFERENT"));
        }
        findingCounts.add(code.value(), life.findings());
    }

    /** Returns the code of the n-th dossier of a day. */
    static DossierCode dossierCode(OffsetDateTime day, int n) {
        String date = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).format(day);
        return DossierCode.of(String.format(Locale.ROOT, "H56.14-%s-%04d", date, n));
    }

    private void printSummary(int expected) {
        boolean vi = language == Language.VI;
        out.println();
        out.printf(
                vi
                        ? "Tổng hợp: %d thủ tục; đọc %d, lập hồ sơ %d, trả kết quả và đọc lại khớp %d%n"
                        : "Summary: %d procedures; read %d, filed %d, returned and read back equal %d%n",
                expected,
                proceduresRead,
                dossiersFiled,
                dossiersReturned);
        out.printf(vi ? "Phát hiện: %d%n" : "Findings: %d%n", findingCounts.total());
        findingCounts.counts().forEach(kind -> out.println(kind.toLine(language)));
    }
}
