package vn.lienthong.cli.lint;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.value.EnumWords;

/** A table of the findings by kind, with counts and examples, and the number of messages. */
final class LintTableReport implements LintReport {
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final CliTexts texts;
    private final FindingSummary kinds = new FindingSummary();
    private final Map<String, Long> messages = new TreeMap<>();
    private long messageCount;
    private long invalidCount;

    LintTableReport(PrintWriter out, CliTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void addMessage(LintResult judged) {
        String name = judged.message();
        messages.merge(name == null ? texts.text("lint.unrecognised") : name, 1L, Long::sum);
        kinds.add(judged);
        messageCount++;
        invalidCount += judged.isValid() ? 0 : 1;
    }

    @Override
    public void finish() {
        messages.forEach(
                (name, count) -> out.println(TerminalText.sanitize(texts.text("lint.count", name, count.toString()))));
        kinds.sorted().forEach(this::writeKind);
        if (kinds.uncounted() > 0) {
            out.println(TerminalText.sanitize(texts.text("lint.uncounted", Long.toString(kinds.uncounted()))));
        }
        out.println(TerminalText.sanitize(texts.text(
                "lint.summary",
                Long.toString(messageCount),
                Long.toString(messageCount - invalidCount),
                Long.toString(invalidCount))));
    }

    private void writeKind(FindingSummary.FindingKind kind) {
        LintFinding example = kind.example();
        String severity = texts.text("severity." + EnumWords.of(example.severity()));
        out.println(TerminalText.sanitize(
                severity + INDENT + example.requirement() + INDENT + kind.count() + "×" + INDENT + example.text()));
        String path = example.path().isEmpty() ? "" : " " + example.path();
        out.println(TerminalText.sanitize(INDENT + texts.text("lint.example", kind.file() + ":" + kind.line() + path)));
    }
}
