package vn.lienthong.cli.sandbox;

import java.io.PrintWriter;
import java.util.List;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxViolation;

/** Tells what happens in a sandbox, each call and violation once. */
abstract class SandboxEvents {
    private final Sandbox sandbox;
    private final PrintWriter out;
    private int lastCall;
    private int calls;
    private int violations;

    SandboxEvents(Sandbox sandbox, PrintWriter out) {
        this.sandbox = sandbox;
        this.out = out;
    }

    final Sandbox sandbox() {
        return sandbox;
    }

    final PrintWriter out() {
        return out;
    }

    final void started() {
        start();
        out.flush();
    }

    /** Tells what is new since the last time. */
    final void told() {
        List<SandboxExchange> transcript = sandbox.transcript();
        for (SandboxExchange exchange : transcript.subList(after(transcript), transcript.size())) {
            call(exchange);
            lastCall = exchange.number();
            calls++;
        }
        List<SandboxViolation> all = sandbox.violations();
        all.subList(violations, all.size()).forEach(this::violation);
        violations = all.size();
        out.flush();
    }

    final void stopped() {
        stop(calls, sandbox.dossiers().size(), violations);
        out.flush();
    }

    /** Where the calls begin that were not told: the oldest are dropped, and numbers are in the order of arrival. */
    private int after(List<SandboxExchange> transcript) {
        for (int i = transcript.size() - 1; i >= 0; i--) {
            if (transcript.get(i).number() == lastCall) {
                return i + 1;
            }
        }
        return 0;
    }

    /** How to connect. */
    abstract void start();

    abstract void call(SandboxExchange exchange);

    abstract void violation(SandboxViolation violation);

    abstract void stop(int calls, int dossiers, int violations);
}
