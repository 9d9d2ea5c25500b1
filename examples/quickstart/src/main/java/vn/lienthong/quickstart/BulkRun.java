package vn.lienthong.quickstart;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.value.Language;
import vn.lienthong.error.LienThongException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.catalogue.ProcedureSummary;
import vn.lienthong.procedure.Procedure;

/** The whole life of one dossier for each procedure of the portal, with a summary of what was found. */
final class BulkRun {
    private final PortalClient portal;
    private final WireMeter meter;
    private final PrintStream out;
    private final Language language;
    private final FindingCounts kinds = new FindingCounts();
    private int read;
    private int filed;
    private int returned;

    BulkRun(PortalClient portal, WireMeter meter, PrintStream out, Language language) {
        this.portal = portal;
        this.meter = meter;
        this.out = out;
        this.language = language;
    }

    /** Runs all. @return whether none of the expected procedures was lost on the way */
    boolean run(int expected, OffsetDateTime now) {
        List<ProcedureSummary> procedures = portal.catalogue().listProcedures().value();
        ProgressLine progress = new ProgressLine(out, procedures.size());
        for (int i = 0; i < procedures.size(); i++) {
            ProcedureCode code = procedures.get(i).code();
            try {
                one(code, number(now, i + 1), now);
            } catch (LienThongException e) {
                out.println("✗ " + code + "  " + e.message(language));
            }
            progress.at(i + 1);
        }
        summary(expected);
        return read == expected && filed == expected && returned == expected;
    }

    private void one(ProcedureCode code, DossierCode number, OffsetDateTime now) {
        DossierLife life = new DossierLife(portal, meter);
        Procedure procedure = life.read(code, now);
        read++;
        Dossier filedDossier = life.file(procedure, number, now);
        filed++;
        Dossier sent = life.live(filedDossier);
        if (DossierComparison.same(sent, life.readBack(sent))) {
            returned++;
        } else {
            out.println("✗ " + code + (language == Language.VI ? "  đọc lại KHÔNG khớp" : "  read back DIFFERENT"));
        }
        kinds.add(code.value(), life.findings());
    }

    /** The code of the n-th dossier of a day. */
    static DossierCode number(OffsetDateTime day, int n) {
        String date = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).format(day);
        return DossierCode.of(String.format(Locale.ROOT, "H56.14-%s-%04d", date, n));
    }

    private void summary(int expected) {
        boolean vi = language == Language.VI;
        out.println();
        out.printf(
                vi
                        ? "Tổng hợp: %d thủ tục; đọc %d, lập hồ sơ %d, trả kết quả và đọc lại khớp %d%n"
                        : "Summary: %d procedures; read %d, filed %d, returned and read back equal %d%n",
                expected,
                read,
                filed,
                returned);
        out.printf(vi ? "Phát hiện: %d%n" : "Findings: %d%n", kinds.total());
        kinds.all().forEach(kind -> out.println(kind.line(language)));
    }
}
