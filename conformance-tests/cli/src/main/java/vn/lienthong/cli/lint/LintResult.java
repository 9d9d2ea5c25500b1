package vn.lienthong.cli.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.error.Severity;

/**
 * What came of one message.
 *
 * @param file name of its file as it was given
 * @param line where it begins
 * @param message its name in the specification; null when it could not be told
 * @param readable whether its bytes could be judged at all
 * @param findings what was found
 */
record LintResult(String file, int line, @Nullable String message, boolean readable, List<LintFinding> findings) {
    LintResult {
        findings = List.copyOf(findings);
    }

    /** Whether nothing found forbids sending it. */
    boolean isValid() {
        return findings.stream().noneMatch(remark -> remark.severity() == Severity.FAIL);
    }

    int exitCode() {
        if (!readable) {
            return ExitCodes.BAD_INPUT;
        }
        return isValid() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    /** The same message in its file. */
    LintResult withLocation(String inFile, int atLine) {
        return new LintResult(inFile, atLine, message, readable, findings);
    }
}
