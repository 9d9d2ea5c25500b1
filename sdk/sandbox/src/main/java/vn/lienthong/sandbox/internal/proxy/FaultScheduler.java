package vn.lienthong.sandbox.internal.proxy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Counts requests and selects the fault of the plan. */
final class FaultScheduler {
    private volatile List<RequestCount> rules = List.of();

    private record RequestCount(FaultRule rule, AtomicInteger count) {
        private boolean countAndMatch() {
            return rule.appliesTo(count.incrementAndGet());
        }
    }

    /** Sets a plan and resets the counters. */
    void plan(FaultPlan plan) {
        rules = plan.rules().stream()
                .map(rule -> new RequestCount(rule, new AtomicInteger()))
                .toList();
    }

    /**
     * Counts a request for a service, or for {@link FaultRule#ANY} before its service is known, and returns its fault.
     */
    @Nullable
    SandboxFault nextFault(String service) {
        SandboxFault first = null;
        for (RequestCount counted : rules) {
            boolean strikes = counted.rule().service().equals(service) && counted.countAndMatch();
            if (strikes && first == null) {
                first = counted.rule().fault();
            }
        }
        return first;
    }
}
