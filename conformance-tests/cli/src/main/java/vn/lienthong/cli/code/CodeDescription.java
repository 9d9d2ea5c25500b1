package vn.lienthong.cli.code;

import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentifierKind;
import vn.lienthong.code.ParsedIdentifier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;
import vn.lienthong.error.Severity;

/**
 * What the command line says of one value.
 *
 * @param reading null where the value is blank or nothing tells its kind
 */
record CodeDescription(String input, @Nullable ParsedIdentifier reading, Findings findings) {
    private static final String GAP = "  ";

    static CodeDescription of(String input, @Nullable IdentifierKind as) {
        if (input.isBlank()) {
            return unread(input, "code.blank");
        }
        IdentifierKind kind = as == null ? IdentifierKind.likely(input).orElse(null) : as;
        if (kind == null) {
            return unread(input, "code.kind");
        }
        ParsedIdentifier reading = kind.of(input).read();
        return new CodeDescription(input, reading, reading.findings());
    }

    private static CodeDescription unread(String input, String key) {
        Finding finding = Finding.of("", "LT-CODE-001", Severity.FAIL, key);
        return new CodeDescription(input, null, new Findings(List.of(finding)));
    }

    /** Whether nothing fails; a shape that thin evidence does not know is only a warning. */
    boolean valid() {
        return !findings.failed();
    }

    private String verdict() {
        boolean wellFormed = reading != null && reading.wellFormed();
        return wellFormed ? "code.valid" : valid() ? "code.odd" : "code.invalid";
    }

    private @Nullable String canonical() {
        return reading == null ? null : reading.canonical().orElse(null);
    }

    /** A JSON list with one object for each answer. */
    static void json(List<CodeDescription> answers, PrintWriter out, Language language) {
        FindingPrinter.list(out, answers.stream().map(answer -> answer.json(out, language)));
    }

    private String json(PrintWriter out, Language language) {
        JsonLineWriter line = new JsonLineWriter(out)
                .open()
                .text("input", input)
                .text("kind", reading == null ? null : reading.kind().word())
                .truth("valid", valid())
                .text("canonical", canonical());
        return FindingPrinter.json(line, findings, language).close().value();
    }

    /** The value, its kind, its parts and what was found, for a person. */
    void table(PrintWriter out, CliTexts texts) {
        String kind = reading == null ? "" : reading.kind().name(texts.language()) + GAP;
        out.println(TerminalText.line(input + GAP + kind + texts.text(verdict())));
        if (reading != null) {
            reading.parts().forEach(part -> out.println(TerminalText.line(GAP + "/" + part.name() + GAP + part.text())));
        }
        String canonical = canonical();
        if (canonical != null && !canonical.equals(input)) {
            out.println(TerminalText.line(GAP + texts.text("code.canonical", canonical)));
        }
        FindingPrinter.lines(out, findings, texts);
    }
}
