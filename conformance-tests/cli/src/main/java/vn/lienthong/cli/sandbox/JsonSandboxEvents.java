package vn.lienthong.cli.sandbox;

import vn.lienthong.cli.terminal.JsonLineWriter;

import java.io.PrintWriter;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxViolation;

/** What happens in a sandbox, for programs: one JSON object a line, its kind in {@code event}. */
final class JsonSandboxEvents extends SandboxEvents {
    JsonSandboxEvents(Sandbox sandbox, PrintWriter out) {
        super(sandbox, out);
    }

    @Override
    void start() {
        JsonLineWriter line = new JsonLineWriter(out())
                .open()
                .text("event", "started")
                .text("url", sandbox().url());
        line.object("connect");
        sandbox().settings().forEach(line::text);
        line.close().close().end();
    }

    @Override
    void call(SandboxExchange exchange) {
        new JsonLineWriter(out())
                .open()
                .text("event", "call")
                .number("number", exchange.number())
                .text("time", exchange.time().toString())
                .text("service", exchange.service())
                .number("status", exchange.status())
                .number("requestBytes", exchange.request().length)
                .number("answerBytes", exchange.answer().length)
                .text(
                        "fault",
                        exchange.fault().map(fault -> fault.kind().text()).orElse(null))
                .texts("warnings", exchange.warnings())
                .close()
                .end();
    }

    @Override
    void violation(SandboxViolation violation) {
        new JsonLineWriter(out())
                .open()
                .text("event", "violation")
                .text("kind", violation.kind().text())
                .text("service", violation.service())
                .number("call", violation.exchange())
                .text("detail", violation.detail())
                .close()
                .end();
    }

    @Override
    void stop(int calls, int dossiers, int violations) {
        new JsonLineWriter(out())
                .open()
                .text("event", "stopped")
                .number("calls", calls)
                .number("dossiers", dossiers)
                .number("violations", violations)
                .close()
                .end();
    }
}
