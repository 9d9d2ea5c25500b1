package vn.lienthong.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.publication.ProcedureHistory;

/**
 * Checks that a dossier was received while its procedure was in force (LT-PROC-015). The day of reception counts, so a
 * dossier that was received in time continues when its procedure is abolished. A dossier that is not yet received is
 * not checked, nor is one older than the first known version, unless that version is marked as new.
 */
public final class HistoryRules implements RuleSet<Dossier> {
    private final ProcedureHistory history;
    private final Rule<Dossier> rule = new Rule<>("LT-PROC-015", RuleSource.LAW, this::checkReception);

    private HistoryRules(ProcedureHistory history) {
        this.history = Objects.requireNonNull(history, "history");
    }

    /** Returns the rule for dossiers of one procedure. */
    public static HistoryRules of(ProcedureHistory history) {
        return new HistoryRules(history);
    }

    /**
     * Returns the findings for a dossier.
     *
     * @throws IllegalArgumentException if the dossier is of another procedure; a provincial code counts as its
     *     national code
     */
    @Override
    public Findings check(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        if (!nationalCode(dossier.procedure().code()).equals(nationalCode(history.code()))) {
            throw new IllegalArgumentException("the versions are those of procedure " + history.code());
        }
        List<Finding> findings = new ArrayList<>();
        rule.evaluate(dossier, findings);
        return new Findings(findings);
    }

    private static ProcedureCode nationalCode(ProcedureCode code) {
        return code.nationalCode().orElse(code);
    }

    private void checkReception(Dossier dossier, Rule.FindingSink report) {
        OffsetDateTime received = dossier.filing().receivedAt();
        if (received == null) {
            return;
        }
        LocalDate day = VietnamTime.of(received).toLocalDate();
        if (history.isClosedOn(day)) {
            report.report("/procedure/code", "procedure.history.not-in-force", day.toString());
        }
    }
}
