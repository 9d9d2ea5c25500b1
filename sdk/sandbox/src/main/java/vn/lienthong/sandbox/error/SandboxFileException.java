package vn.lienthong.sandbox.error;

import java.nio.file.Path;
import java.util.List;
import vn.lienthong.judge.RuleViolation;

/**
 * A file given to the sandbox cannot be used; nothing of it has been taken over.
 *
 * <p>The message names the file, the place and the reason. It quotes keys and chosen words, and never a value.
 */
public final class SandboxFileException extends SandboxException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;
    private final FileProblem problem;
    private final transient List<RuleViolation> violations;

    /** Says what is wrong with the whole file; the arguments stand for {@code {0}} and so on in the problem's sentence. */
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

    /** Says what is wrong at a line, counted from 1. */
    public static SandboxFileException atLine(Path file, int line, FileProblem problem, String... arguments) {
        return new SandboxFileException(file, new FileLocation(line, 0), problem, List.of(), arguments);
    }

    /** Says what is wrong with a rule of a fault plan, counted from 1. */
    public static SandboxFileException atRule(Path file, int rule, FileProblem problem, String... arguments) {
        return new SandboxFileException(file, new FileLocation(0, rule), problem, List.of(), arguments);
    }

    /** Says that a line is no procedure, and what the judge finds in it. */
    public static SandboxFileException noProcedure(Path file, int line, List<RuleViolation> violations) {
        return new SandboxFileException(file, new FileLocation(line, 0), FileProblem.NO_PROCEDURE, violations);
    }

    public String file() {
        return file;
    }

    /** Returns the line, counted from 1; 0 when the reason concerns the whole file. */
    public int line() {
        return line;
    }

    /** Returns what kind of reason it is. */
    public FileProblem problem() {
        return problem;
    }

    /** Returns what the judge finds in the line; empty when the reason is another one. */
    public List<RuleViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** Where in a file; 0 and 0 is the whole of it. */
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
