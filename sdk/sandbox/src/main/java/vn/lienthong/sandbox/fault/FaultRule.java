package vn.lienthong.sandbox.fault;

import java.util.Objects;

/**
 * When a fault happens: at which requests of which service.
 *
 * @param service a service's name on the wire, {@code login}, or {@link #ANY}
 * @param nth the first request it strikes, counted from 1 since the plan was set
 * @param every 1 strikes requests in a row, 10 one in ten
 * @param times how many requests it strikes
 * @param fault what happens
 */
public record FaultRule(String service, int nth, int every, int times, SandboxFault fault) {
    /** Stands for every service, requests that cannot be read included. */
    public static final String ANY = "*";

    public FaultRule {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(fault, "fault");
        if (nth < 1 || every < 1 || times < 1) {
            throw new IllegalArgumentException("nth, every and times are 1 or more");
        }
    }

    /** So many requests in a row, from the nth. */
    public FaultRule(String service, int nth, int times, SandboxFault fault) {
        this(service, nth, 1, times, fault);
    }

    /** The nth request of a service is struck, once. */
    public static FaultRule nth(String service, int nth, SandboxFault fault) {
        return new FaultRule(service, nth, 1, fault);
    }

    /** Every request of a service is struck. */
    public static FaultRule always(String service, SandboxFault fault) {
        return new FaultRule(service, 1, Integer.MAX_VALUE, fault);
    }

    /** One request in so many of a service is struck, the first of them as the last of its row. */
    public static FaultRule every(String service, int requests, SandboxFault fault) {
        return new FaultRule(service, requests, requests, Integer.MAX_VALUE, fault);
    }

    /** Returns whether the request with this count (from 1) is struck. */
    public boolean appliesTo(int count) {
        return count >= nth && (count - nth) % every == 0 && (count - nth) / every < times;
    }
}
