package vn.lienthong.cli.sandbox;

import java.io.PrintWriter;
import java.util.List;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxViolation;

/** Reports the events of a sandbox, each call and violation once. */
abstract class SandboxEvents {
    private final Sandbox sandbox;
    private final PrintWriter out;
    private int lastCall;
    private int callCount;
    private int violationCount;

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

    final void printStarted() {
        writeStarted();
        out.flush();
    }

    /** Reports the events since the last call. */
    final void printNewEvents() {
        List<SandboxExchange> transcript = sandbox.exchanges();
        for (SandboxExchange exchange : transcript.subList(findFirstNewCall(transcript), transcript.size())) {
            writeCall(exchange);
            lastCall = exchange.number();
            callCount++;
        }
        List<SandboxViolation> all = sandbox.violations();
        all.subList(violationCount, all.size()).forEach(this::writeViolation);
        violationCount = all.size();
        out.flush();
    }

    final void printStopped() {
        writeStopped(callCount, sandbox.dossiers().size(), violationCount);
        out.flush();
    }

    /**
     * Returns the index of the first unreported call. The oldest calls are dropped; numbers are in the order of
     * arrival.
     */
    private int findFirstNewCall(List<SandboxExchange> transcript) {
        for (int i = transcript.size() - 1; i >= 0; i--) {
            if (transcript.get(i).number() == lastCall) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Writes the connection options. */
    abstract void writeStarted();

    abstract void writeCall(SandboxExchange exchange);

    abstract void writeViolation(SandboxViolation violation);

    abstract void writeStopped(int calls, int dossiers, int violations);
}
