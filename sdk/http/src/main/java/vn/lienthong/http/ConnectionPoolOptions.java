package vn.lienthong.http;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * How many idle connections are kept, and for how long.
 *
 * @param idle most idle connections over all hosts; 20 by default, 0 to 1000
 * @param keepAlive how long an idle connection is kept; 30 s by default, shorter than most servers', because a create on
 *     a connection that the server just closed ends with an unknown outcome
 */
@Modelled
public record ConnectionPoolOptions(int idle, Duration keepAlive) {
    static final int MAX_IDLE_CONNECTIONS = 1000;
    static final ConnectionPoolOptions DEFAULTS = new ConnectionPoolOptions(20, Duration.ofSeconds(30));

    public ConnectionPoolOptions {
        RangeCheck.of("idle", idle, 0, MAX_IDLE_CONNECTIONS);
        RangeCheck.of("keepAlive", keepAlive, Timeouts.MIN_TIMEOUT, Timeouts.MAX_TIMEOUT);
    }

    /** The defaults. */
    public static ConnectionPoolOptions defaults() {
        return DEFAULTS;
    }

    public ConnectionPoolOptionsBuilder toBuilder() {
        return ConnectionPoolOptionsBuilder.builder(this);
    }

    static ConnectionPoolOptions read(ConfigReader settings) {
        return new ConnectionPoolOptions(
                settings.number("http.pool.idle", DEFAULTS.idle, 0, MAX_IDLE_CONNECTIONS),
                settings.duration(
                        "http.pool.keepAlive", DEFAULTS.keepAlive, Timeouts.MIN_TIMEOUT, Timeouts.MAX_TIMEOUT));
    }
}
