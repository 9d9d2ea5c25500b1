package vn.lienthong.sandbox;

import java.nio.file.Path;
import java.util.List;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.FaultFile;

/**
 * What goes wrong: of several rules that strike one request, the first wins, those for any service before the others.
 *
 * @param rules immutable
 */
public record FaultPlan(List<FaultRule> rules) {
    private static final FaultPlan NONE = new FaultPlan(List.of());

    public FaultPlan {
        rules = List.copyOf(rules);
    }

    /** Nothing goes wrong. */
    public static FaultPlan none() {
        return NONE;
    }

    public static FaultPlan of(FaultRule... rules) {
        return new FaultPlan(List.of(rules));
    }

    /** Returns one fault at the nth request (from 1) of a service. */
    public static FaultPlan at(String service, int nth, SandboxFault fault) {
        return of(FaultRule.nth(service, nth, fault));
    }

    /**
     * Reads a JSON list such as {@code [{"service":"DongBoHoSoMC","nth":1,"fault":"cut-answer","at":20}]}.
     *
     * <p>Keys: {@code service}, {@code fault}, and by fault {@code at} (bytes), {@code status}, {@code retryAfter}
     * (seconds), {@code ms}, {@code form}; {@code nth} alone strikes once, with {@code times} so often, with {@code every}
     * one request in so many from there on, without any of them the rule strikes always.
     *
     * @throws SandboxFileException if the file is not such a list; it says which rule and key
     */
    public static FaultPlan read(Path file) {
        return new FaultPlan(FaultFile.read(file));
    }
}
