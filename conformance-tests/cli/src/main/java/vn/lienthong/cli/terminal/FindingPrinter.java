package vn.lienthong.cli.terminal;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.Language;

/** Prints findings, for programs and for people. */
public final class FindingPrinter {
    private FindingPrinter() {}

    /** Prints a JSON list with one object on each line. */
    public static void printJsonList(PrintWriter out, Stream<String> answers) {
        out.println("[");
        out.println(answers.collect(Collectors.joining(",\n")));
        out.println("]");
    }

    /** Writes the findings as the list {@code findings}. */
    public static JsonLineWriter writeJsonFindings(JsonLineWriter line, Findings findings, Language language) {
        line.startList("findings");
        for (Finding finding : findings) {
            line.startObject()
                    .textField("path", finding.path())
                    .textField("requirement", finding.requirement())
                    .textField("severity", finding.severity().name())
                    .textField("message", finding.message(language))
                    .endObject();
        }
        return line.endList();
    }

    /** Prints one line per finding. */
    public static void printLines(PrintWriter out, Findings findings, CliTexts texts) {
        for (Finding finding : findings) {
            String severity = texts.text("severity." + EnumWords.of(finding.severity()));
            String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
            out.println(TerminalText.sanitize(
                    "  " + severity + "  " + finding.requirement() + "  " + path + finding.message(texts.language())));
        }
    }
}
