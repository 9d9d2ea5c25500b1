package vn.lienthong.sandbox.fault;

import java.util.Objects;

/**
 * A rule that applies a fault to some requests of a service.
 *
 * @param service name of the service on the wire, {@code login}, or {@link #ANY}
 * @param nth first request to which the rule applies, counted from 1 since the plan was set
 * @param every interval of requests: 1 for consecutive requests, 10 for every tenth
 * @param times number of requests to which the rule applies
 * @param fault the fault
 */
public record FaultRule(String service, int nth, int every, int times, SandboxFault fault) {
    /** The name for every service, including requests that cannot be read. */
    public static final String ANY = "*";

    public FaultRule {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(fault, "fault");
        if (nth < 1 || every < 1 || times < 1) {
            throw new IllegalArgumentException("nth, every and times are 1 or more");
        }
    }

    /** Creates a rule for a number of consecutive requests from the n-th on. */
    public FaultRule(String service, int nth, int times, SandboxFault fault) {
        this(service, nth, 1, times, fault);
    }

    /** Returns a rule for the n-th request of a service only. */
    public static FaultRule nth(String service, int nth, SandboxFault fault) {
        return new FaultRule(service, nth, 1, fault);
    }

    /** Returns a rule for every request of a service. */
    public static FaultRule always(String service, SandboxFault fault) {
        return new FaultRule(service, 1, Integer.MAX_VALUE, fault);
    }

    /** Returns a rule for every n-th request of a service, starting with the n-th. */
    public static FaultRule every(String service, int requests, SandboxFault fault) {
        return new FaultRule(service, requests, requests, Integer.MAX_VALUE, fault);
    }

    /** Returns whether the rule applies to the request with this number (from 1). */
    public boolean appliesTo(int count) {
        return count >= nth && (count - nth) % every == 0 && (count - nth) / every < times;
    }
}
