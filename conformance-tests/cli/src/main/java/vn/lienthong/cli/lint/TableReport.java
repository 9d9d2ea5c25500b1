package vn.lienthong.cli.lint;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.cli.Plain;
import vn.lienthong.cli.Texts;

/** A table of what was found by kind, with counts and an example of each, and how many messages there were. */
final class TableReport implements Report {
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final Texts texts;
    private final Kinds kinds = new Kinds();
    private final Map<String, Long> messages = new TreeMap<>();
    private long read;
    private long invalid;

    TableReport(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void message(Judged judged) {
        String name = judged.message();
        messages.merge(name == null ? texts.text("lint.unrecognised") : name, 1L, Long::sum);
        kinds.add(judged);
        read++;
        invalid += judged.valid() ? 0 : 1;
    }

    @Override
    public void end() {
        messages.forEach((name, count) -> out.println(Plain.line(texts.text("lint.count", name, count.toString()))));
        kinds.sorted().forEach(this::kind);
        if (kinds.uncounted() > 0) {
            out.println(Plain.line(texts.text("lint.uncounted", Long.toString(kinds.uncounted()))));
        }
        out.println(Plain.line(texts.text(
                "lint.summary", Long.toString(read), Long.toString(read - invalid), Long.toString(invalid))));
    }

    private void kind(Kinds.Kind kind) {
        Remark example = kind.example();
        String severity = texts.text("severity." + example.severity().name().toLowerCase(Locale.ROOT));
        out.println(
                Plain.line(severity + GAP + example.requirement() + GAP + kind.count() + "×" + GAP + example.text()));
        String path = example.path().isEmpty() ? "" : " " + example.path();
        out.println(Plain.line(GAP + texts.text("lint.example", kind.file() + ":" + kind.line() + path)));
    }
}
