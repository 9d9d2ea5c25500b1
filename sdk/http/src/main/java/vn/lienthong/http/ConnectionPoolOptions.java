package vn.lienthong.http;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * The options of the connection pool.
 *
 * @param maxIdleConnections maximum number of idle connections over all hosts; 20 by default, 0 to 1000
 * @param keepAliveTimeout maximum idle time of a connection; 30 s by default. It is shorter than that of most servers,
 *     because a create on a connection that the server has just closed has an unknown outcome
 */
@Modelled
public record ConnectionPoolOptions(int maxIdleConnections, Duration keepAliveTimeout) {
    static final int MAX_IDLE_CONNECTIONS = 1000;
    static final ConnectionPoolOptions DEFAULTS = new ConnectionPoolOptions(20, Duration.ofSeconds(30));

    public ConnectionPoolOptions {
        RangeCheck.requireBetween("maxIdleConnections", maxIdleConnections, 0, MAX_IDLE_CONNECTIONS);
        RangeCheck.requireBetween("keepAliveTimeout", keepAliveTimeout, Timeouts.MIN_TIMEOUT, Timeouts.MAX_TIMEOUT);
    }

    /** Returns the defaults. */
    public static ConnectionPoolOptions defaults() {
        return DEFAULTS;
    }

    public ConnectionPoolOptionsBuilder toBuilder() {
        return ConnectionPoolOptionsBuilder.builder(this);
    }

    static ConnectionPoolOptions read(ConfigReader settings) {
        return new ConnectionPoolOptions(
                settings.number("http.pool.idle", DEFAULTS.maxIdleConnections, 0, MAX_IDLE_CONNECTIONS),
                settings.duration(
                        "http.pool.keepAlive", DEFAULTS.keepAliveTimeout, Timeouts.MIN_TIMEOUT, Timeouts.MAX_TIMEOUT));
    }
}
