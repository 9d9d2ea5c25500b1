package vn.lienthong.cli.lint;

import java.io.PrintWriter;
import vn.lienthong.cli.terminal.JsonLineWriter;

/** A report as a JSON list with one object per message, written while the messages are read. */
final class LintJsonReport implements LintReport {
    private final PrintWriter out;
    private boolean started;

    LintJsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void addMessage(LintResult judged) {
        out.println(started ? "," : "[");
        started = true;
        JsonLineWriter line = new JsonLineWriter(out)
                .startObject()
                .textField("file", judged.file())
                .numberField("line", judged.line())
                .textField("message", judged.message())
                .booleanField("valid", judged.isValid())
                .startList("findings");
        for (LintFinding remark : judged.findings()) {
            line.startObject()
                    .textField("path", remark.path())
                    .textField("requirement", remark.requirement())
                    .textField("severity", remark.severity().name())
                    .textField("message", remark.text())
                    .endObject();
        }
        out.print(line.endList().endObject().toLine());
    }

    @Override
    public void finish() {
        out.println(started ? "" : "[");
        out.println("]");
    }
}
