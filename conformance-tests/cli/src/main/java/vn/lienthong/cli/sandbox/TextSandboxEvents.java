package vn.lienthong.cli.sandbox;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxViolation;

/** The events of a sandbox for people. The connection options are printed in a form that can be copied. */
final class TextSandboxEvents extends SandboxEvents {
    private static final DateTimeFormatter TIME_FORMAT =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(VietnamTime.ZONE);

    private final CliTexts texts;

    TextSandboxEvents(Sandbox sandbox, PrintWriter out, CliTexts texts) {
        super(sandbox, out);
        this.texts = texts;
    }

    @Override
    void writeStarted() {
        out().println(TerminalText.sanitize(
                texts.text("sandbox.started", sandbox().url())));
        out().println(TerminalText.sanitize(texts.text("sandbox.connect")));
        sandbox().settings().forEach((key, value) -> out().println(TerminalText.sanitize(key + "=" + value)));
        out().println(TerminalText.sanitize("# " + texts.text("sandbox.trust")));
        out().println();
    }

    @Override
    void writeCall(SandboxExchange exchange) {
        String service = exchange.service().isEmpty() ? "?" : exchange.service();
        out().println(TerminalText.sanitize(texts.text(
                "sandbox.call",
                TIME_FORMAT.format(exchange.time()),
                Integer.toString(exchange.number()),
                service,
                Integer.toString(exchange.status()),
                Integer.toString(exchange.request().length),
                Integer.toString(exchange.answer().length))));
        exchange.fault()
                .ifPresent(fault -> out().println(TerminalText.sanitize(
                        texts.text("sandbox.fault", fault.kind().text()))));
        exchange.warnings()
                .forEach(warning -> out().println(TerminalText.sanitize(texts.text("sandbox.warning", warning))));
    }

    @Override
    void writeViolation(SandboxViolation violation) {
        out().println(TerminalText.sanitize(texts.text(
                "sandbox.violation",
                violation.kind().text(),
                Integer.toString(violation.exchange()),
                violation.detail())));
    }

    @Override
    void writeStopped(int calls, int dossiers, int violations) {
        out().println(TerminalText.sanitize(texts.text(
                "sandbox.stopped", Integer.toString(calls), Integer.toString(dossiers), Integer.toString(violations))));
    }
}
