package vn.lienthong.cli.lint;

import java.util.List;
import java.util.Set;
import vn.lienthong.error.Severity;
import vn.lienthong.judge.RuleViolation;

/** Converts violations of the judge to findings with the violated requirement. */
final class ViolationMapper {
    private static final Set<String> TEXT_RULES = Set.of("utf8", "syntax");
    private static final Set<String> BYTE_RULES = Set.of("utf8", "syntax", "bom", "duplicate-key", "depth", "size");

    private final ViolationText violationText;

    ViolationMapper(ViolationText wording) {
        this.violationText = wording;
    }

    LintFinding toLintFinding(String message, RuleViolation violation) {
        return new LintFinding(
                violation.pointer(),
                requirementOf(message, violation.rule()),
                Severity.FAIL,
                violation.rule() + " " + violation.pointer().replaceAll("/[0-9]+", "/*"),
                violationText.describe(violation));
    }

    /** Returns whether a body is not valid JSON text, so that its content cannot be checked. */
    static boolean isUnreadableText(List<RuleViolation> violations) {
        return violations.stream().anyMatch(violation -> TEXT_RULES.contains(violation.rule()));
    }

    /** Returns whether the violations concern the bytes only; the schema was not checked then. */
    static boolean isByteLevelOnly(List<RuleViolation> violations) {
        return !violations.isEmpty()
                && violations.stream().allMatch(violation -> BYTE_RULES.contains(violation.rule()));
    }

    private static String requirementOf(String message, String rule) {
        return switch (rule) {
            case "utf8", "bom" -> "LT-MSG-001";
            case "duplicate-key" -> "LT-MSG-002";
            case "depth", "size" -> "LT-MSG-003";
            case "syntax" -> "LT-MSG-012";
            default -> schemaRequirement(message);
        };
    }

    /** Returns the requirement that a message must match its schema; requests and answers have different ones. */
    private static String schemaRequirement(String message) {
        if (message.endsWith(".answer")) {
            return "LT-MSG-006";
        }
        if (message.endsWith(".authored") || message.endsWith(".accepted")) {
            return "LT-MSG-007";
        }
        return message.endsWith(".request") ? "LT-MSG-005" : "LT-PROC-001";
    }
}
