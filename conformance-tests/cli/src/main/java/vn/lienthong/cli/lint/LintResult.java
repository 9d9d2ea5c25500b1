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
 * @param remarks what was found
 */
record LintResult(String file, int line, @Nullable String message, boolean readable, List<LintFinding> remarks) {
    LintResult {
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing found forbids sending it. */
    boolean valid() {
        return remarks.stream().noneMatch(remark -> remark.severity() == Severity.FAIL);
    }

    int exit() {
        if (!readable) {
            return ExitCodes.BAD_INPUT;
        }
        return valid() ? ExitCodes.OK : ExitCodes.FOUND;
    }

    /** The same message in its file. */
    LintResult at(String inFile, int atLine) {
        return new LintResult(inFile, atLine, message, readable, remarks);
    }
}
