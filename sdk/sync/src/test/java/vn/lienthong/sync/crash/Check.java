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

/** Holds the portal against what was put into the outbox, and counts. */
final class Check {
    private static final Pattern STEP = Pattern.compile("\"NoiDungXuLy\":\"thay đổi ([0-9]+)\"");
    private static final int TOLD = 20;

    private final CrashPlan plan;
    private final Sandbox sandbox;
    private final Ledger ledger;
    private final ToIntFunction<String> killed;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> unanswered = new HashMap<>();
    private int lost;
    private int stale;
    private int lostRows;
    private int repeated;
    private int disordered;
    private int different;
    private int unfounded;

    /** @param killed how often a dossier had a message in hand when a worker was killed */
    Check(CrashPlan plan, Sandbox sandbox, Ledger ledger, ToIntFunction<String> killed) {
        this.killed = killed;
        this.plan = plan;
        this.sandbox = sandbox;
        this.ledger = ledger;
    }

    /** Looks at every dossier. @return what is wrong; empty if nothing is */
    List<String> run() throws SQLException {
        for (int number = 0; number < plan.dossiers(); number++) {
            dossier(Changes.code(number).value());
        }
        int extra = sandbox.dossiers().size() - (plan.dossiers() - lost);
        note(extra != 0, "the portal has " + extra + " dossiers too many");
        List<SandboxViolation> doubled = sandbox.violations().stream()
                .filter(violation -> violation.kind() != SandboxViolation.ViolationKind.SECOND_PROGRESS)
                .toList();
        doubled.forEach(violation -> note(true, violation.toString()));
        System.out.printf(
                "  dossiers lost %d, doubled %d, not in their last state %d; steps lost %d, out of order %d%n",
                lost, doubled.size(), stale, lostRows, disordered);
        System.out.printf(
                "  steps repeated %d, of them with other bytes %d, without an unknown outcome %d%n",
                repeated, different, unfounded);
        System.out.printf(
                "  messages delivered %d, passed over %d, dead %d%n",
                ledger.of("done"), ledger.of("skipped"), ledger.of("dead"));
        return wrong;
    }

    private void dossier(String code) throws SQLException {
        String stored = sandbox.dossier(code).orElse(null);
        if (stored == null) {
            lost++;
            note(true, code + " is lost");
            return;
        }
        if (!stored.contains("\"TrichYeuHoSo\":\"" + Changes.mark(plan.changes()) + "\"")) {
            stale++;
            note(true, code + " is not in its last state");
        }
        steps(code, sandbox.progress(code));
    }

    /**
     * A repeat is founded if sending began again, and if the portal had left the same bytes unanswered or a worker was killed with
     * a message of the dossier in hand: what had an end that was noted is never sent again.
     */
    private void steps(String code, List<String> rows) throws SQLException {
        int earlier = repeated;
        Map<Integer, Integer> attempts = ledger.attempts(code);
        int last = 0;
        int times = 0;
        String before = "";
        for (String row : rows) {
            Matcher matcher = STEP.matcher(row);
            int step = matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
            if (step == last) {
                repeated++;
                times++;
                different += row.equals(before) ? 0 : 1;
                note(!row.equals(before), code + " has step " + step + " with other bytes");
                note(times > attempts.getOrDefault(step, 0), code + " has step " + step + " too often");
                note(plan.rows() == ProgressRows.DEDUPLICATE, code + " has step " + step + " twice");
            } else {
                disordered += step < last ? 1 : 0;
                lostRows += Math.max(0, step - last - 1);
                note(step != last + 1, code + " has step " + step + " after step " + last);
                last = step;
                times = 1;
            }
            before = row;
        }
        int reasons = killed.applyAsInt(code) + unanswered(code);
        if (repeated - earlier > reasons) {
            unfounded += repeated - earlier - reasons;
            note(true, code + " has steps again without an unknown outcome");
        }
        lostRows += plan.changes() - last;
        note(last != plan.changes(), code + " ends with step " + last);
    }

    /** How often the same bytes came again after an answer that the portal did not send. */
    private int unanswered(String code) {
        if (unanswered.isEmpty()) {
            unanswered.put("", 0);
            sandbox.violations().stream()
                    .filter(violation -> violation.kind() == SandboxViolation.ViolationKind.SECOND_PROGRESS
                            && violation.detail().endsWith("unanswered"))
                    .forEach(violation -> unanswered.merge(violation.subject(), 1, Integer::sum));
        }
        return unanswered.getOrDefault(code, 0);
    }

    private void note(boolean bad, String what) {
        if (bad && wrong.size() < TOLD) {
            wrong.add(what);
        }
    }
}
