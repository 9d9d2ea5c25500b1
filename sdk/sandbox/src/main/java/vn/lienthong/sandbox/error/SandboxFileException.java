package vn.lienthong.sandbox.error;

import java.nio.file.Path;
import java.util.List;
import vn.lienthong.judge.RuleViolation;

/**
 * The exception for an invalid file of the sandbox; nothing of the file was used.
 *
 * <p>The message names file, place and reason. It quotes keys and fixed words, never a value.
 */
public final class SandboxFileException extends SandboxException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;
    private final FileProblem problem;
    private final transient List<RuleViolation> violations;

    /**
     * Creates an exception about the whole file; the arguments replace {@code {0}} and so on in the sentence of the
     * problem.
     */
    public SandboxFileException(Path file, FileProblem problem, String... arguments) {
        this(file, FileLocation.WHOLE_FILE, problem, List.of(), arguments);
    }

    private SandboxFileException(
            Path file, FileLocation place, FileProblem problem, List<RuleViolation> violations, String... arguments) {
        super(
                file + place.english() + ": " + problem.english(arguments) + FileLocation.details(violations),
                file + place.vietnamese() + ": " + problem.vietnamese(arguments),
                null);
        this.file = file.toString();
        this.line = place.line();
        this.problem = problem;
        this.violations = List.copyOf(violations);
    }

    /** Returns an exception about a line, counted from 1. */
    public static SandboxFileException atLine(Path file, int line, FileProblem problem, String... arguments) {
        return new SandboxFileException(file, new FileLocation(line, 0), problem, List.of(), arguments);
    }

    /** Returns an exception about a rule of a plan of faults, counted from 1. */
    public static SandboxFileException atRule(Path file, int rule, FileProblem problem, String... arguments) {
        return new SandboxFileException(file, new FileLocation(0, rule), problem, List.of(), arguments);
    }

    /** Returns an exception about a line that is not a valid procedure, with its violations. */
    public static SandboxFileException noProcedure(Path file, int line, List<RuleViolation> violations) {
        return new SandboxFileException(file, new FileLocation(line, 0), FileProblem.NO_PROCEDURE, violations);
    }

    public String file() {
        return file;
    }

    /** Returns the line, counted from 1; 0 if the problem concerns the whole file. */
    public int line() {
        return line;
    }

    /** Returns the problem. */
    public FileProblem problem() {
        return problem;
    }

    /** Returns the violations of the line; empty for another problem. */
    public List<RuleViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** A place in a file; 0 and 0 for the whole file. */
    private record FileLocation(int line, int rule) {
        private static final FileLocation WHOLE_FILE = new FileLocation(0, 0);
        private static final int MAX_VIOLATIONS_SHOWN = 3;

        private String english() {
            return line > 0 ? ", line " + line : rule > 0 ? ", rule " + rule : "";
        }

        private String vietnamese() {
            return line > 0 ? ", dòng " + line : rule > 0 ? ", quy tắc " + rule : "";
        }

        private static String details(List<RuleViolation> violations) {
            StringBuilder details = new StringBuilder();
            for (RuleViolation violation : violations.subList(0, Math.min(MAX_VIOLATIONS_SHOWN, violations.size()))) {
                details.append("; ").append(violation.pointer());
                details.append(violation.pointer().isEmpty() ? "" : " ").append(violation.rule());
                details.append(" (").append(violation.detail()).append(')');
            }
            return details.toString();
        }
    }
}
