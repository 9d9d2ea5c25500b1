package vn.lienthong.sandbox;

import java.nio.file.Path;
import java.util.List;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.FaultFile;

/**
 * A plan of faults. If several rules apply to one request, the first one counts; rules for any service come before
 * the others.
 *
 * @param rules the rules; immutable
 */
public record FaultPlan(List<FaultRule> rules) {
    private static final FaultPlan NONE = new FaultPlan(List.of());

    public FaultPlan {
        rules = List.copyOf(rules);
    }

    /** Returns a plan without faults. */
    public static FaultPlan none() {
        return NONE;
    }

    public static FaultPlan of(FaultRule... rules) {
        return new FaultPlan(List.of(rules));
    }

    /** Returns a plan with one fault at the n-th request (from 1) of a service. */
    public static FaultPlan at(String service, int nth, SandboxFault fault) {
        return of(FaultRule.nth(service, nth, fault));
    }

    /**
     * Reads a JSON list such as {@code [{"service":"DongBoHoSoMC","nth":1,"fault":"cut-answer","at":20}]}.
     *
     * <p>Keys: {@code service}, {@code fault}, and depending on the fault {@code at} (bytes), {@code status}, {@code
     * retryAfter} (seconds), {@code ms} and {@code form}. {@code nth} alone selects one request, {@code times} a
     * number of consecutive requests from there on, {@code every} every n-th request from there on. Without these keys
     * the rule applies to all requests.
     *
     * @throws SandboxFileException if the file is not such a list; the message names rule and key
     */
    public static FaultPlan read(Path file) {
        return new FaultPlan(FaultFile.read(file));
    }
}
