package vn.lienthong.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentifierKind;
import vn.lienthong.code.Reading;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Language;
import vn.lienthong.error.Severity;

/**
 * What the command line says of one value.
 *
 * @param reading null where the value is blank or nothing tells its kind
 */
record CodeAnswer(String input, @Nullable Reading reading, Findings findings) {
    private static final String GAP = "  ";

    static CodeAnswer of(String input, @Nullable IdentifierKind as) {
        if (input.isBlank()) {
            return unread(input, "code.blank");
        }
        IdentifierKind kind = as == null ? IdentifierKind.likely(input).orElse(null) : as;
        if (kind == null) {
            return unread(input, "code.kind");
        }
        Reading reading = kind.of(input).read();
        return new CodeAnswer(input, reading, reading.findings());
    }

    private static CodeAnswer unread(String input, String key) {
        Finding finding = Finding.of("", "LT-CODE-001", Severity.FAIL, key);
        return new CodeAnswer(input, null, new Findings(List.of(finding)));
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
    static void json(List<CodeAnswer> answers, PrintWriter out, Language language) {
        Found.list(out, answers.stream().map(answer -> answer.json(out, language)));
    }

    private String json(PrintWriter out, Language language) {
        JsonLine line = new JsonLine(out)
                .open()
                .text("input", input)
                .text("kind", reading == null ? null : reading.kind().word())
                .truth("valid", valid())
                .text("canonical", canonical());
        return Found.json(line, findings, language).close().value();
    }

    /** The value, its kind, its parts and what was found, for a person. */
    void table(PrintWriter out, Texts texts) {
        String kind = reading == null ? "" : reading.kind().name(texts.language()) + GAP;
        out.println(Plain.line(input + GAP + kind + texts.text(verdict())));
        if (reading != null) {
            reading.parts().forEach(part -> out.println(Plain.line(GAP + "/" + part.name() + GAP + part.text())));
        }
        String canonical = canonical();
        if (canonical != null && !canonical.equals(input)) {
            out.println(Plain.line(GAP + texts.text("code.canonical", canonical)));
        }
        Found.lines(out, findings, texts);
    }
}
