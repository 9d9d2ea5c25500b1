package vn.lienthong.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.sandbox.Exchange;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxViolation;

/** What happens in a sandbox, for people. How to connect is told as the options of a portal client, ready to be copied. */
final class PlainNews extends SandboxNews {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(VietnamTime.ZONE);

    private final Texts texts;

    PlainNews(Sandbox sandbox, PrintWriter out, Texts texts) {
        super(sandbox, out);
        this.texts = texts;
    }

    @Override
    void start() {
        out().println(Plain.line(texts.text("sandbox.started", sandbox().url())));
        out().println(Plain.line(texts.text("sandbox.connect")));
        sandbox().settings().forEach((key, value) -> out().println(Plain.line(key + "=" + value)));
        out().println(Plain.line("# " + texts.text("sandbox.trust")));
        out().println();
    }

    @Override
    void call(Exchange exchange) {
        String service = exchange.service().isEmpty() ? "?" : exchange.service();
        out().println(Plain.line(texts.text(
                "sandbox.call",
                CLOCK.format(exchange.time()),
                Integer.toString(exchange.number()),
                service,
                Integer.toString(exchange.status()),
                Integer.toString(exchange.request().length),
                Integer.toString(exchange.answer().length))));
        exchange.fault()
                .ifPresent(fault -> out().println(Plain.line(
                        texts.text("sandbox.fault", fault.kind().text()))));
        exchange.warnings().forEach(warning -> out().println(Plain.line(texts.text("sandbox.warning", warning))));
    }

    @Override
    void violation(SandboxViolation violation) {
        out().println(Plain.line(texts.text(
                "sandbox.violation",
                violation.kind().text(),
                Integer.toString(violation.exchange()),
                violation.detail())));
    }

    @Override
    void stop(int calls, int dossiers, int violations) {
        out().println(Plain.line(texts.text(
                "sandbox.stopped", Integer.toString(calls), Integer.toString(dossiers), Integer.toString(violations))));
    }
}
