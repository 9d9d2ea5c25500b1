package vn.lienthong.sandbox.internal.proxy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.Fault;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.FaultRule;

/** Counts requests against the plan and says which fault strikes. */
final class FaultDesk {
    private volatile List<Counted> rules = List.of();

    private record Counted(FaultRule rule, AtomicInteger count) {
        private boolean strikes() {
            return rule.strikes(count.incrementAndGet());
        }
    }

    /** Takes a plan and counts anew. */
    void plan(FaultPlan plan) {
        rules = plan.rules().stream()
                .map(rule -> new Counted(rule, new AtomicInteger()))
                .toList();
    }

    /** A request for a service, or for {@link FaultRule#ANY} before its service is known. */
    @Nullable
    Fault requested(String service) {
        Fault first = null;
        for (Counted counted : rules) {
            boolean strikes = counted.rule().service().equals(service) && counted.strikes();
            if (strikes && first == null) {
                first = counted.rule().fault();
            }
        }
        return first;
    }
}
