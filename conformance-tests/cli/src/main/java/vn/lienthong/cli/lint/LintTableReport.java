package vn.lienthong.cli.lint;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.CliTexts;

/** A table of what was found by kind, with counts and an example of each, and how many messages there were. */
final class LintTableReport implements LintReport {
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final CliTexts texts;
    private final FindingSummary kinds = new FindingSummary();
    private final Map<String, Long> messages = new TreeMap<>();
    private long read;
    private long invalid;

    LintTableReport(PrintWriter out, CliTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void message(LintResult judged) {
        String name = judged.message();
        messages.merge(name == null ? texts.text("lint.unrecognised") : name, 1L, Long::sum);
        kinds.add(judged);
        read++;
        invalid += judged.valid() ? 0 : 1;
    }

    @Override
    public void end() {
        messages.forEach((name, count) -> out.println(TerminalText.line(texts.text("lint.count", name, count.toString()))));
        kinds.sorted().forEach(this::kind);
        if (kinds.uncounted() > 0) {
            out.println(TerminalText.line(texts.text("lint.uncounted", Long.toString(kinds.uncounted()))));
        }
        out.println(TerminalText.line(texts.text(
                "lint.summary", Long.toString(read), Long.toString(read - invalid), Long.toString(invalid))));
    }

    private void kind(FindingSummary.FindingKind kind) {
        LintFinding example = kind.example();
        String severity = texts.text("severity." + example.severity().name().toLowerCase(Locale.ROOT));
        out.println(
                TerminalText.line(severity + GAP + example.requirement() + GAP + kind.count() + "×" + GAP + example.text()));
        String path = example.path().isEmpty() ? "" : " " + example.path();
        out.println(TerminalText.line(GAP + texts.text("lint.example", kind.file() + ":" + kind.line() + path)));
    }
}
