package vn.lienthong.cli.verify;

import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.VerificationReport;

/**
 * What came of one file.
 *
 * @param file as it was named
 * @param report null where the file could not be read
 * @param problem why it could not be read, in the language asked for; null where it was
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

    /** The word of the verdict in JSON, which is the end of its texts' keys too. */
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
