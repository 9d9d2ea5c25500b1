package vn.lienthong.sdk;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sync.OutboxOptions;

/** Reads the workers' options: here, because the outbox does not see the module that settings belong to. */
final class SyncConfig {
    private static final int MOST_THREADS = 64;
    private static final int MOST_LANES = 1_000;

    private SyncConfig() {}

    static OutboxOptions of(PortalOptions portal) {
        return OutboxOptions.defaults().toBuilder()
                .trustOwnCodes(portal.trustOwnCodes())
                .build();
    }

    static OutboxOptions read(ConfigReader settings, PortalOptions portal) {
        OutboxOptions base = of(portal);
        return base.toBuilder()
                .threads(settings.number("sync.threads", base.threads(), 1, MOST_THREADS))
                .batch(settings.number("sync.batch", base.batch(), 1, MOST_LANES))
                .poll(settings.duration("sync.poll", base.poll(), Duration.ofMillis(1), Duration.ofHours(1)))
                .lease(settings.duration("sync.lease", base.lease(), Duration.ofSeconds(1), Duration.ofHours(1)))
                .build();
    }
}
