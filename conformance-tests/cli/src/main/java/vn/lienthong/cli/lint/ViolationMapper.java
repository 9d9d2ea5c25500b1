package vn.lienthong.cli.lint;

import java.util.List;
import java.util.Set;
import vn.lienthong.error.Severity;
import vn.lienthong.judge.RuleViolation;

/** Turns what the judge found into remarks, with the requirement that it breaks. */
final class ViolationMapper {
    private static final Set<String> OF_TEXT = Set.of("utf8", "syntax");
    private static final Set<String> OF_BYTES = Set.of("utf8", "syntax", "bom", "duplicate-key", "depth", "size");

    private final ViolationText wording;

    ViolationMapper(ViolationText wording) {
        this.wording = wording;
    }

    LintFinding remark(String message, RuleViolation violation) {
        return new LintFinding(
                violation.pointer(),
                requirement(message, violation.rule()),
                Severity.FAIL,
                violation.rule() + " " + violation.pointer().replaceAll("/[0-9]+", "/*"),
                wording.of(violation));
    }

    /** Whether a body is no JSON text at all, so that nothing can be said of its content. */
    static boolean spoil(List<RuleViolation> violations) {
        return violations.stream().anyMatch(violation -> OF_TEXT.contains(violation.rule()));
    }

    /** Whether a verdict speaks of the bytes, which then were not held against a schema. */
    static boolean ofBytes(List<RuleViolation> violations) {
        return !violations.isEmpty() && violations.stream().allMatch(violation -> OF_BYTES.contains(violation.rule()));
    }

    private static String requirement(String message, String rule) {
        return switch (rule) {
            case "utf8", "bom" -> "LT-MSG-001";
            case "duplicate-key" -> "LT-MSG-002";
            case "depth", "size" -> "LT-MSG-003";
            case "syntax" -> "LT-MSG-012";
            default -> ofSchema(message);
        };
    }

    /** That a message is as its schema says is one requirement for each of its sides. */
    private static String ofSchema(String message) {
        if (message.endsWith(".answer")) {
            return "LT-MSG-006";
        }
        if (message.endsWith(".authored") || message.endsWith(".accepted")) {
            return "LT-MSG-007";
        }
        return message.endsWith(".request") ? "LT-MSG-005" : "LT-PROC-001";
    }
}
