package vn.lienthong.cli.code;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.code.IdentifierKind;
import vn.lienthong.code.ParsedIdentifier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Language;

/**
 * The description of one value.
 *
 * @param identifier null if the value is blank or its kind is not recognised
 */
record CodeDescription(String input, @Nullable ParsedIdentifier identifier, Findings findings) {
    private static final String INDENT = "  ";

    static CodeDescription describe(String input, @Nullable IdentifierKind as) {
        if (input.isBlank()) {
            return unidentified(input, "code.blank");
        }
        IdentifierKind kind = as == null ? IdentifierKind.findLikely(input).orElse(null) : as;
        if (kind == null) {
            return unidentified(input, "code.kind");
        }
        ParsedIdentifier reading = kind.of(input).parse();
        return new CodeDescription(input, reading, reading.findings());
    }

    private static CodeDescription unidentified(String input, String key) {
        Finding finding = Finding.of("", "LT-CODE-001", Severity.FAIL, key);
        return new CodeDescription(input, null, new Findings(List.of(finding)));
    }

    /** Returns whether no finding fails; a form that low-confidence evidence does not contain is only a warning. */
    boolean isValid() {
        return !findings.failed();
    }

    private String verdictKey() {
        boolean wellFormed = identifier != null && identifier.wellFormed();
        return wellFormed ? "code.valid" : isValid() ? "code.odd" : "code.invalid";
    }

    private @Nullable String canonical() {
        return identifier == null ? null : identifier.canonical().orElse(null);
    }

    /** Writes a JSON list with one object per description. */
    static void writeJson(List<CodeDescription> answers, PrintWriter out, Language language) {
        FindingPrinter.printJsonList(out, answers.stream().map(answer -> answer.toJson(out, language)));
    }

    private String toJson(PrintWriter out, Language language) {
        JsonLineWriter line = new JsonLineWriter(out)
                .startObject()
                .textField("input", input)
                .textField("kind", identifier == null ? null : identifier.kind().word())
                .booleanField("valid", isValid())
                .textField("canonical", canonical());
        return FindingPrinter.writeJsonFindings(line, findings, language)
                .endObject()
                .toLine();
    }

    /** Writes value, kind, parts and findings for a person. */
    void writeText(PrintWriter out, CliTexts texts) {
        String kind = identifier == null ? "" : identifier.kind().name(texts.language()) + INDENT;
        out.println(TerminalText.sanitize(input + INDENT + kind + texts.text(verdictKey())));
        if (identifier != null) {
            identifier
                    .parts()
                    .forEach(part ->
                            out.println(TerminalText.sanitize(INDENT + "/" + part.name() + INDENT + part.text())));
        }
        String canonical = canonical();
        if (canonical != null && !canonical.equals(input)) {
            out.println(TerminalText.sanitize(INDENT + texts.text("code.canonical", canonical)));
        }
        FindingPrinter.printLines(out, findings, texts);
    }
}
