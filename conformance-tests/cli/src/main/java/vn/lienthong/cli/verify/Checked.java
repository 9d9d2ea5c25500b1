package vn.lienthong.cli.verify;

import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.Exit;
import vn.lienthong.signature.Verdict;
import vn.lienthong.signature.VerificationReport;

/**
 * What came of one file.
 *
 * @param file as it was named
 * @param report null where the file could not be read
 * @param problem why it could not be read, in the language asked for; null where it was
 */
public record Checked(
        String file,
        @Nullable VerificationReport report,
        @Nullable String problem) {
    public static Checked of(String file, VerificationReport report) {
        return new Checked(file, report, null);
    }

    public static Checked unreadable(String file, String problem) {
        return new Checked(file, null, problem);
    }

    /** The word of the verdict in JSON, which is the end of its texts' keys too. */
    String verdict() {
        return report == null ? "unreadable" : report.verdict().text();
    }

    public int exit() {
        if (report == null) {
            return Exit.UNREADABLE;
        }
        return report.verdict() == Verdict.VALID ? Exit.OK : Exit.FOUND;
    }
}
