package vn.lienthong.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Language;

/** Findings as the commands tell them, for programs and for people. */
final class Found {
    private Found() {}

    /** A JSON list of answers, an object on each line. */
    static void list(PrintWriter out, Stream<String> answers) {
        out.println("[");
        out.println(answers.collect(Collectors.joining(",\n")));
        out.println("]");
    }

    /** A list under {@code findings}. */
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

    /** A line for each. */
    static void lines(PrintWriter out, Findings findings, Texts texts) {
        for (Finding finding : findings) {
            String severity = texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
            String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
            out.println(Plain.line(
                    "  " + severity + "  " + finding.requirement() + "  " + path + finding.message(texts.language())));
        }
    }
}
