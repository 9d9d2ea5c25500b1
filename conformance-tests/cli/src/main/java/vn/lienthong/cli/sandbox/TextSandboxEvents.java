package vn.lienthong.cli.sandbox;

import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.TerminalText;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxViolation;

/** What happens in a sandbox, for people. How to connect is told as the options of a portal client, ready to be copied. */
final class TextSandboxEvents extends SandboxEvents {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(VietnamTime.ZONE);

    private final CliTexts texts;

    TextSandboxEvents(Sandbox sandbox, PrintWriter out, CliTexts texts) {
        super(sandbox, out);
        this.texts = texts;
    }

    @Override
    void start() {
        out().println(TerminalText.line(texts.text("sandbox.started", sandbox().url())));
        out().println(TerminalText.line(texts.text("sandbox.connect")));
        sandbox().settings().forEach((key, value) -> out().println(TerminalText.line(key + "=" + value)));
        out().println(TerminalText.line("# " + texts.text("sandbox.trust")));
        out().println();
    }

    @Override
    void call(SandboxExchange exchange) {
        String service = exchange.service().isEmpty() ? "?" : exchange.service();
        out().println(TerminalText.line(texts.text(
                "sandbox.call",
                CLOCK.format(exchange.time()),
                Integer.toString(exchange.number()),
                service,
                Integer.toString(exchange.status()),
                Integer.toString(exchange.request().length),
                Integer.toString(exchange.answer().length))));
        exchange.fault()
                .ifPresent(fault -> out().println(TerminalText.line(
                        texts.text("sandbox.fault", fault.kind().text()))));
        exchange.warnings().forEach(warning -> out().println(TerminalText.line(texts.text("sandbox.warning", warning))));
    }

    @Override
    void violation(SandboxViolation violation) {
        out().println(TerminalText.line(texts.text(
                "sandbox.violation",
                violation.kind().text(),
                Integer.toString(violation.exchange()),
                violation.detail())));
    }

    @Override
    void stop(int calls, int dossiers, int violations) {
        out().println(TerminalText.line(texts.text(
                "sandbox.stopped", Integer.toString(calls), Integer.toString(dossiers), Integer.toString(violations))));
    }
}
