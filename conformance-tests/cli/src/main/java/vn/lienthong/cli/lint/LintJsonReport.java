package vn.lienthong.cli.lint;

import java.io.PrintWriter;
import vn.lienthong.cli.terminal.JsonLineWriter;

/** A JSON list with an object for each message, written as the messages come. */
final class LintJsonReport implements LintReport {
    private final PrintWriter out;
    private boolean begun;

    LintJsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void message(LintResult judged) {
        out.println(begun ? "," : "[");
        begun = true;
        JsonLineWriter line = new JsonLineWriter(out)
                .open()
                .text("file", judged.file())
                .number("line", judged.line())
                .text("message", judged.message())
                .truth("valid", judged.valid())
                .list("findings");
        for (LintFinding remark : judged.remarks()) {
            line.open()
                    .text("path", remark.path())
                    .text("requirement", remark.requirement())
                    .text("severity", remark.severity().name())
                    .text("message", remark.text())
                    .close();
        }
        out.print(line.closeList().close().value());
    }

    @Override
    public void end() {
        out.println(begun ? "" : "[");
        out.println("]");
    }
}
