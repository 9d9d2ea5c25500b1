package vn.lienthong.http;

import java.time.Duration;
import vn.lienthong.error.Modelled;

/**
 * How many idle connections are kept, and for how long.
 *
 * @param idle most idle connections over all hosts; 20 by default, 0 to 1000
 * @param keepAlive how long an idle connection is kept; 30 s by default, shorter than most servers', because a create on
 *     a connection that the server just closed ends with an unknown outcome
 */
@Modelled
public record Pool(int idle, Duration keepAlive) {
    static final int MOST_IDLE = 1000;
    static final Pool DEFAULTS = new Pool(20, Duration.ofSeconds(30));

    public Pool {
        Bounds.of("idle", idle, 0, MOST_IDLE);
        Bounds.of("keepAlive", keepAlive, Timeouts.LEAST, Timeouts.MOST);
    }

    /** The defaults. */
    public static Pool defaults() {
        return DEFAULTS;
    }

    public PoolBuilder toBuilder() {
        return PoolBuilder.builder(this);
    }

    static Pool read(Settings settings) {
        return new Pool(
                settings.number("http.pool.idle", DEFAULTS.idle, 0, MOST_IDLE),
                settings.duration("http.pool.keepAlive", DEFAULTS.keepAlive, Timeouts.LEAST, Timeouts.MOST));
    }
}
