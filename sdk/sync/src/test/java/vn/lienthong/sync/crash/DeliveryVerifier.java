package vn.lienthong.sync.crash;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxViolation;

/** Compares the portal with the messages put into the outbox, and counts repeats. */
final class DeliveryVerifier {
    private static final Pattern STEP_PATTERN = Pattern.compile("\"NoiDungXuLy\":\"thay đổi ([0-9]+)\"");
    private static final int MAX_REPORTED_PROBLEMS = 20;

    private final CrashPlan plan;
    private final Sandbox sandbox;
    private final OutboxInspector ledger;
    private final ToIntFunction<String> killCount;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> unanswered = new HashMap<>();
    private int lostDossiers;
    private int staleDossiers;
    private int lostSteps;
    private int repeatedSteps;
    private int disorderedSteps;
    private int changedRepeats;
    private int unexplainedRepeats;

    /**
     * @param killed the number of kills of a worker while a dossier had a message in process
     */
    DeliveryVerifier(CrashPlan plan, Sandbox sandbox, OutboxInspector ledger, ToIntFunction<String> killed) {
        this.killCount = killed;
        this.plan = plan;
        this.sandbox = sandbox;
        this.ledger = ledger;
    }

    /** Verifies every dossier. @return the problems; empty if there are none */
    List<String> verify() throws SQLException {
        for (int number = 0; number < plan.dossiers(); number++) {
            verifyDossier(DossierChanges.code(number).value());
        }
        int extra = sandbox.dossiers().size() - (plan.dossiers() - lostDossiers);
        reportIf(extra != 0, "the portal has " + extra + " dossiers too many");
        List<SandboxViolation> doubled = sandbox.violations().stream()
                .filter(violation -> violation.kind() != SandboxViolation.ViolationKind.SECOND_PROGRESS)
                .toList();
        doubled.forEach(violation -> reportIf(true, violation.toString()));
        System.out.printf(
                "  dossiers lost %d, doubled %d, not in their last state %d; steps lost %d, out of order %d%n",
                lostDossiers, doubled.size(), staleDossiers, lostSteps, disorderedSteps);
        System.out.printf(
                "  steps repeated %d, of them with other bytes %d, without an unknown outcome %d%n",
                repeatedSteps, changedRepeats, unexplainedRepeats);
        System.out.printf(
                "  messages delivered %d, passed over %d, dead %d%n",
                ledger.countInState("done"), ledger.countInState("skipped"), ledger.countInState("dead"));
        return problems;
    }

    private void verifyDossier(String code) throws SQLException {
        String stored = sandbox.dossier(code).orElse(null);
        if (stored == null) {
            lostDossiers++;
            reportIf(true, code + " is lost");
            return;
        }
        if (!stored.contains("\"TrichYeuHoSo\":\"" + DossierChanges.changeText(plan.changes()) + "\"")) {
            staleDossiers++;
            reportIf(true, code + " is not in its last state");
        }
        verifySteps(code, sandbox.progress(code));
    }

    /**
     * A repeat is justified if sending began again, and if the portal left the same bytes unanswered or a worker was
     * killed with a message of the dossier in process. A message with a recorded outcome is never sent again.
     */
    private void verifySteps(String code, List<String> rows) throws SQLException {
        int earlier = repeatedSteps;
        Map<Integer, Integer> attempts = ledger.attempts(code);
        int last = 0;
        int times = 0;
        String before = "";
        for (String row : rows) {
            Matcher matcher = STEP_PATTERN.matcher(row);
            int step = matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
            if (step == last) {
                repeatedSteps++;
                times++;
                changedRepeats += row.equals(before) ? 0 : 1;
                reportIf(!row.equals(before), code + " has step " + step + " with other bytes");
                reportIf(times > attempts.getOrDefault(step, 0), code + " has step " + step + " too often");
                reportIf(plan.rows() == ProgressRows.DEDUPLICATE, code + " has step " + step + " twice");
            } else {
                disorderedSteps += step < last ? 1 : 0;
                lostSteps += Math.max(0, step - last - 1);
                reportIf(step != last + 1, code + " has step " + step + " after step " + last);
                last = step;
                times = 1;
            }
            before = row;
        }
        int reasons = killCount.applyAsInt(code) + countUnanswered(code);
        if (repeatedSteps - earlier > reasons) {
            unexplainedRepeats += repeatedSteps - earlier - reasons;
            reportIf(true, code + " has steps again without an unknown outcome");
        }
        lostSteps += plan.changes() - last;
        reportIf(last != plan.changes(), code + " ends with step " + last);
    }

    /** Returns the number of repeats of the same bytes after an answer that the portal did not send. */
    private int countUnanswered(String code) {
        if (unanswered.isEmpty()) {
            unanswered.put("", 0);
            sandbox.violations().stream()
                    .filter(violation -> violation.kind() == SandboxViolation.ViolationKind.SECOND_PROGRESS
                            && violation.detail().endsWith("unanswered"))
                    .forEach(violation -> unanswered.merge(violation.subject(), 1, Integer::sum));
        }
        return unanswered.getOrDefault(code, 0);
    }

    private void reportIf(boolean bad, String what) {
        if (bad && problems.size() < MAX_REPORTED_PROBLEMS) {
            problems.add(what);
        }
    }
}
