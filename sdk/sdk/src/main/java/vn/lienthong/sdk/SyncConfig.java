package vn.lienthong.sdk;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sync.OutboxOptions;

/** Reads the options of the workers from configuration keys. */
final class SyncConfig {
    private static final int MAX_THREADS = 64;
    private static final int MAX_LANES = 1_000;

    private SyncConfig() {}

    static OutboxOptions of(PortalOptions portal) {
        return OutboxOptions.defaults().toBuilder()
                .trustOwnCodes(portal.trustOwnCodes())
                .build();
    }

    static OutboxOptions read(ConfigReader settings, PortalOptions portal) {
        OutboxOptions base = of(portal);
        return base.toBuilder()
                .threads(settings.number("sync.threads", base.threads(), 1, MAX_THREADS))
                .batchSize(settings.number("sync.batch", base.batchSize(), 1, MAX_LANES))
                .pollInterval(
                        settings.duration("sync.poll", base.pollInterval(), Duration.ofMillis(1), Duration.ofHours(1)))
                .leaseDuration(settings.duration(
                        "sync.lease", base.leaseDuration(), Duration.ofSeconds(1), Duration.ofHours(1)))
                .build();
    }
}
