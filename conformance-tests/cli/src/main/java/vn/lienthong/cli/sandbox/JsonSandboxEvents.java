package vn.lienthong.cli.sandbox;

import java.io.PrintWriter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxViolation;

/** The events of a sandbox as JSON lines, with the kind in {@code event}. */
final class JsonSandboxEvents extends SandboxEvents {
    JsonSandboxEvents(Sandbox sandbox, PrintWriter out) {
        super(sandbox, out);
    }

    @Override
    void writeStarted() {
        JsonLineWriter line = new JsonLineWriter(out())
                .startObject()
                .textField("event", "started")
                .textField("url", sandbox().url());
        line.startObjectField("connect");
        sandbox().settings().forEach(line::textField);
        line.endObject().endObject().printLine();
    }

    @Override
    void writeCall(SandboxExchange exchange) {
        new JsonLineWriter(out())
                .startObject()
                .textField("event", "call")
                .numberField("number", exchange.number())
                .textField("time", exchange.time().toString())
                .textField("service", exchange.service())
                .numberField("status", exchange.status())
                .numberField("requestBytes", exchange.request().length)
                .numberField("answerBytes", exchange.answer().length)
                .textField(
                        "fault",
                        exchange.fault().map(fault -> fault.kind().text()).orElse(null))
                .textListField("warnings", exchange.warnings())
                .endObject()
                .printLine();
    }

    @Override
    void writeViolation(SandboxViolation violation) {
        new JsonLineWriter(out())
                .startObject()
                .textField("event", "violation")
                .textField("kind", violation.kind().text())
                .textField("service", violation.service())
                .numberField("call", violation.exchange())
                .textField("detail", violation.detail())
                .endObject()
                .printLine();
    }

    @Override
    void writeStopped(int calls, int dossiers, int violations) {
        new JsonLineWriter(out())
                .startObject()
                .textField("event", "stopped")
                .numberField("calls", calls)
                .numberField("dossiers", dossiers)
                .numberField("violations", violations)
                .endObject()
                .printLine();
    }
}
