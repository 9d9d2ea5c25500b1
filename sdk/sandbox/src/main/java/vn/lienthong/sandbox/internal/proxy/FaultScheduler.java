package vn.lienthong.sandbox.internal.proxy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.SandboxFault;

/** Counts requests against the plan and says which fault strikes. */
final class FaultScheduler {
    private volatile List<RequestCount> rules = List.of();

    private record RequestCount(FaultRule rule, AtomicInteger count) {
        private boolean strikes() {
            return rule.strikes(count.incrementAndGet());
        }
    }

    /** Takes a plan and counts anew. */
    void plan(FaultPlan plan) {
        rules = plan.rules().stream()
                .map(rule -> new RequestCount(rule, new AtomicInteger()))
                .toList();
    }

    /** Returns a request for a service, or for {@link FaultRule#ANY} before its service is known. */
    @Nullable
    SandboxFault findRequested(String service) {
        SandboxFault first = null;
        for (RequestCount counted : rules) {
            boolean strikes = counted.rule().service().equals(service) && counted.strikes();
            if (strikes && first == null) {
                first = counted.rule().fault();
            }
        }
        return first;
    }
}
