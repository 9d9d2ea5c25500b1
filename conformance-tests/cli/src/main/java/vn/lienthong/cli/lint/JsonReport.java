package vn.lienthong.cli.lint;

import java.io.PrintWriter;
import vn.lienthong.cli.JsonLine;

/** A JSON list with an object for each message, written as the messages come. */
final class JsonReport implements Report {
    private final PrintWriter out;
    private boolean begun;

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void message(Judged judged) {
        out.println(begun ? "," : "[");
        begun = true;
        JsonLine line = new JsonLine(out)
                .open()
                .text("file", judged.file())
                .number("line", judged.line())
                .text("message", judged.message())
                .truth("valid", judged.valid())
                .list("findings");
        for (Remark remark : judged.remarks()) {
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
