package vn.lienthong.cli;

import java.io.PrintWriter;
import java.util.Locale;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Language;

/** How the findings on one value are told. */
final class Remarks {
    private static final String GAP = "  ";

    private Remarks() {}

    /** Adds the list {@code findings} to an open object. */
    static JsonLine json(JsonLine line, Findings findings, Language language) {
        line.list("findings");
        for (Finding finding : findings) {
            line.open()
                    .text("path", finding.path())
                    .text("requirement", finding.requirement())
                    .text("severity", finding.severity().name())
                    .text("message", finding.message(language))
                    .close();
        }
        return line.closeList();
    }

    /** One line each, for a person. */
    static void table(PrintWriter out, Findings findings, Texts texts) {
        for (Finding finding : findings) {
            String severity = texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
            String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
            out.println(GAP + severity + GAP + finding.requirement() + GAP + path + finding.message(texts.language()));
        }
    }
}
