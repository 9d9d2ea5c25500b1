package vn.lienthong.cli.lint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.cli.message.MessageDetector;
import vn.lienthong.cli.message.ModelCheck;
import vn.lienthong.cli.message.RawMessage;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.RuleViolation;
import vn.lienthong.judge.ValidationResult;

/**
 * A linter for single messages: validates bytes, then the schema and, if the message has a model and no finding so
 * far, the rules.
 */
final class MessageLinter {
    private static final String DEFAULT_MESSAGE = "portal/login.request";

    private final MessageJudge judge = MessageJudge.standard();
    private final MessageDetector detector = MessageDetector.standard();
    private final CliTexts texts;
    private final ViolationMapper violationMapper;
    private final @Nullable String messageName;
    private final Clock clock;

    /**
     * @param as the message as which every body is treated; null to recognise each
     * @param clock clock for a dossier without reception time
     */
    MessageLinter(CliTexts texts, @Nullable String as, Clock clock) {
        this.texts = texts;
        this.violationMapper = new ViolationMapper(ViolationText.forLanguage(texts.language()));
        this.messageName = as;
        this.clock = clock;
    }

    /** Returns the result for a piece of a file. */
    LintResult lint(String file, RawMessage piece) {
        return piece.isTooLarge()
                ? unusableResult(file, piece.line(), "LT-MSG-003", "lint.large")
                : lintBody(piece.bytes()).withLocation(file, piece.line());
    }

    /** Returns the result for a piece that contains no message, with the reason. */
    LintResult unusableResult(String file, int line, String requirement, String key, String... arguments) {
        String text = texts.text(key, (Object[]) arguments);
        return new LintResult(
                file, line, null, false, List.of(new LintFinding("", requirement, Severity.FAIL, key, text)));
    }

    private LintResult lintBody(byte[] body) {
        List<String> candidates = messageName == null ? detector.detect(body) : List.of(messageName);
        if (candidates.isEmpty()) {
            return unrecognisedResult(body);
        }
        List<RuleViolation> first = List.of();
        List<RuleViolation> last = List.of();
        for (String message : candidates) {
            ValidationResult verdict = judge.judge(message, body);
            if (verdict.accepted()) {
                return acceptedResult(message, body, first);
            }
            first = first.isEmpty() ? verdict.violations() : first;
            last = verdict.violations();
        }
        return rejectedResult(candidates.get(candidates.size() - 1), last);
    }

    private LintResult unrecognisedResult(byte[] body) {
        List<RuleViolation> found = judge.judge(DEFAULT_MESSAGE, body).violations();
        if (ViolationMapper.isByteLevelOnly(found)) {
            return rejectedResult(null, found);
        }
        return unusableResult("", 0, "", "lint.unknown");
    }

    private LintResult rejectedResult(@Nullable String message, List<RuleViolation> found) {
        String judged = message == null ? DEFAULT_MESSAGE : message;
        List<LintFinding> remarks = found.stream()
                .map(one -> violationMapper.toLintFinding(judged, one))
                .toList();
        return new LintResult("", 0, message, message != null && !ViolationMapper.isUnreadableText(found), remarks);
    }

    /**
     * @param stricter violations that rule out the stricter one of the possible messages
     */
    private LintResult acceptedResult(String message, byte[] body, List<RuleViolation> stricter) {
        List<LintFinding> remarks = new ArrayList<>();
        if (!stricter.isEmpty()) {
            LintFinding first = violationMapper.toLintFinding(message, stricter.get(0));
            String count = Integer.toString(stricter.size());
            String text = texts.text("lint.older", count, first.path() + " " + first.text());
            remarks.add(new LintFinding("", first.requirement(), Severity.WARN, "lint.older", text));
        }
        try {
            OffsetDateTime now = OffsetDateTime.now(clock.withZone(VietnamTime.ZONE));
            ModelCheck.check(message, body, now).forEach(finding -> remarks.add(toLintFinding(finding)));
        } catch (MalformedAnswerException e) {
            String text = e.message(texts.language());
            remarks.add(new LintFinding(e.pointer(), "LT-MSG-006", Severity.FAIL, e.code(), text));
        }
        return new LintResult("", 0, message, true, remarks);
    }

    private LintFinding toLintFinding(Finding finding) {
        return new LintFinding(
                finding.path(),
                finding.requirement(),
                finding.severity(),
                finding.key(),
                finding.message(texts.language()));
    }
}
