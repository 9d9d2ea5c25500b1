package vn.lienthong.http;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * The timeouts of one attempt (LT-TRN-009), each from 1 ms to 1 h. DNS resolution time is not bounded. As a setting:
 * {@code 500ms}, {@code 30s}, {@code 10m}, {@code 1h}.
 *
 * @param connect timeout for one address: TCP, proxy and TLS together; 10 s by default; key {@code http.connectTimeout}
 * @param read timeout for the response headers, then between two parts of the body; 60 s by default; key
 *     {@code http.readTimeout}
 * @param write timeout between two parts of the request; 30 s by default; key {@code http.writeTimeout}
 * @param call timeout for the whole attempt; 120 s by default; key {@code http.callTimeout}
 */
@Modelled
public record Timeouts(Duration connect, Duration read, Duration write, Duration call) {
    static final Duration MIN_TIMEOUT = Duration.ofMillis(1);
    static final Duration MAX_TIMEOUT = Duration.ofHours(1);
    static final Timeouts DEFAULTS = new Timeouts(
            Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(120));

    public Timeouts {
        RangeCheck.requireBetween("connect", connect, MIN_TIMEOUT, MAX_TIMEOUT);
        RangeCheck.requireBetween("read", read, MIN_TIMEOUT, MAX_TIMEOUT);
        RangeCheck.requireBetween("write", write, MIN_TIMEOUT, MAX_TIMEOUT);
        RangeCheck.requireBetween("call", call, MIN_TIMEOUT, MAX_TIMEOUT);
    }

    /** Returns the defaults. */
    public static Timeouts defaults() {
        return DEFAULTS;
    }

    public TimeoutsBuilder toBuilder() {
        return TimeoutsBuilder.builder(this);
    }

    static Timeouts read(ConfigReader settings) {
        return new Timeouts(
                settings.duration("http.connectTimeout", DEFAULTS.connect, MIN_TIMEOUT, MAX_TIMEOUT),
                settings.duration("http.readTimeout", DEFAULTS.read, MIN_TIMEOUT, MAX_TIMEOUT),
                settings.duration("http.writeTimeout", DEFAULTS.write, MIN_TIMEOUT, MAX_TIMEOUT),
                settings.duration("http.callTimeout", DEFAULTS.call, MIN_TIMEOUT, MAX_TIMEOUT));
    }
}
