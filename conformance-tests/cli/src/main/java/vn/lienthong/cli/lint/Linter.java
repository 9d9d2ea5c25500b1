package vn.lienthong.cli.lint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.cli.Texts;
import vn.lienthong.cli.internal.Models;
import vn.lienthong.cli.internal.Recognition;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.judge.Judge;
import vn.lienthong.judge.Verdict;
import vn.lienthong.judge.Violation;

/**
 * Judges one message after the other: its bytes, then its schema, then, where it has a model and all was well so far, the
 * rules.
 */
final class Linter {
    private static final String ANY = "portal/login.request";

    private final Judge judge = Judge.standard();
    private final Recognition recognition = Recognition.standard();
    private final Texts texts;
    private final Violations violations;
    private final @Nullable String as;
    private final Clock clock;

    /**
     * @param as the message that every body is taken for; null to recognise each
     * @param clock for a dossier that does not tell when it was received
     */
    Linter(Texts texts, @Nullable String as, Clock clock) {
        this.texts = texts;
        this.violations = new Violations(Wording.in(texts.language()));
        this.as = as;
        this.clock = clock;
    }

    /** What there is to say of a piece of a file. */
    Judged judge(String file, Piece piece) {
        return piece.tooLarge()
                ? unusable(file, piece.line(), "LT-MSG-003", "lint.large")
                : judge(piece.bytes()).at(file, piece.line());
    }

    /** Something that holds no message, with the reason. */
    Judged unusable(String file, int line, String requirement, String key, String... arguments) {
        String text = texts.text(key, (Object[]) arguments);
        return new Judged(file, line, null, false, List.of(new Remark("", requirement, Severity.FAIL, key, text)));
    }

    private Judged judge(byte[] body) {
        List<String> candidates = as == null ? recognition.of(body) : List.of(as);
        if (candidates.isEmpty()) {
            return unrecognised(body);
        }
        List<Violation> first = List.of();
        List<Violation> last = List.of();
        for (String message : candidates) {
            Verdict verdict = judge.judge(message, body);
            if (verdict.accepted()) {
                return accepted(message, body, first);
            }
            first = first.isEmpty() ? verdict.violations() : first;
            last = verdict.violations();
        }
        return refused(candidates.get(candidates.size() - 1), last);
    }

    private Judged unrecognised(byte[] body) {
        List<Violation> found = judge.judge(ANY, body).violations();
        if (Violations.ofBytes(found)) {
            return refused(null, found);
        }
        return unusable("", 0, "", "lint.unknown");
    }

    private Judged refused(@Nullable String message, List<Violation> found) {
        String judged = message == null ? ANY : message;
        List<Remark> remarks =
                found.stream().map(one -> violations.remark(judged, one)).toList();
        return new Judged("", 0, message, message != null && !Violations.spoil(found), remarks);
    }

    /** @param stricter what keeps it from being the first of the messages that it might have been */
    private Judged accepted(String message, byte[] body, List<Violation> stricter) {
        List<Remark> remarks = new ArrayList<>();
        if (!stricter.isEmpty()) {
            Remark first = violations.remark(message, stricter.get(0));
            String count = Integer.toString(stricter.size());
            String text = texts.text("lint.older", count, first.path() + " " + first.text());
            remarks.add(new Remark("", first.requirement(), Severity.WARN, "lint.older", text));
        }
        try {
            OffsetDateTime now = OffsetDateTime.now(clock.withZone(VietnamTime.ZONE));
            Models.findings(message, body, now).forEach(finding -> remarks.add(remark(finding)));
        } catch (MalformedAnswerException e) {
            String text = e.message(texts.language());
            remarks.add(new Remark(e.pointer(), "LT-MSG-006", Severity.FAIL, e.code(), text));
        }
        return new Judged("", 0, message, true, remarks);
    }

    private Remark remark(Finding finding) {
        return new Remark(
                finding.path(),
                finding.requirement(),
                finding.severity(),
                finding.key(),
                finding.message(texts.language()));
    }
}
