package vn.lienthong.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;

/** Findings as the commands tell them, for programs and for people. */
public final class FindingPrinter {
    private FindingPrinter() {}

    /** A JSON list of answers, an object on each line. */
    public static void list(PrintWriter out, Stream<String> answers) {
        out.println("[");
        out.println(answers.collect(Collectors.joining(",\n")));
        out.println("]");
    }

    /** A list under {@code findings}. */
    public static JsonLineWriter json(JsonLineWriter line, Findings findings, Language language) {
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
    public static void lines(PrintWriter out, Findings findings, CliTexts texts) {
        for (Finding finding : findings) {
            String severity = texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
            String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
            out.println(TerminalText.line(
                    "  " + severity + "  " + finding.requirement() + "  " + path + finding.message(texts.language())));
        }
    }
}
