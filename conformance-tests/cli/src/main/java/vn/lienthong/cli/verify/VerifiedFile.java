package vn.lienthong.cli.verify;

import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.VerificationReport;

/**
 * The result for one file.
 *
 * @param file file name as given
 * @param report null if the file could not be read
 * @param problem reason in the requested language; null if the file could be read
 */
public record VerifiedFile(
        String file,
        @Nullable VerificationReport report,
        @Nullable String problem) {
    public static VerifiedFile of(String file, VerificationReport report) {
        return new VerifiedFile(file, report, null);
    }

    public static VerifiedFile unreadable(String file, String problem) {
        return new VerifiedFile(file, null, problem);
    }

    /** Returns the word of the verdict in JSON, which is also the end of its text keys. */
    String verdictWord() {
        return report == null ? "unreadable" : report.verdict().text();
    }

    public int exitCode() {
        if (report == null) {
            return ExitCodes.UNREADABLE;
        }
        return report.verdict() == SignatureVerdict.VALID ? ExitCodes.OK : ExitCodes.FINDINGS;
    }
}
