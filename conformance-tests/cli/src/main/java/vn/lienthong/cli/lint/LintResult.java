package vn.lienthong.cli.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.error.Severity;

/**
 * The result for one message.
 *
 * @param file file name as given
 * @param line first line of the message
 * @param message name of the message in the specification; null if not recognised
 * @param readable whether the bytes could be validated
 * @param findings findings of the message
 */
record LintResult(String file, int line, @Nullable String message, boolean readable, List<LintFinding> findings) {
    LintResult {
        findings = List.copyOf(findings);
    }

    /** Returns whether no finding fails. */
    boolean isValid() {
        return findings.stream().noneMatch(remark -> remark.severity() == Severity.FAIL);
    }

    int exitCode() {
        if (!readable) {
            return ExitCodes.BAD_INPUT;
        }
        return isValid() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    /** Returns the same result with a location in its file. */
    LintResult withLocation(String inFile, int atLine) {
        return new LintResult(inFile, atLine, message, readable, findings);
    }
}
