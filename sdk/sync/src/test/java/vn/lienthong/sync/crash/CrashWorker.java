package vn.lienthong.sync.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sync.OutboxOptions;
import vn.lienthong.sync.OutboxWorker;
import vn.lienthong.sync.SqlDialect;
import vn.lienthong.value.BackOff;

/**
 * A worker process that runs until it is killed. The arguments are the dialect, the JDBC URL and a settings file.
 */
final class CrashWorker {
    private CrashWorker() {}

    public static void main(String[] args) throws Exception {
        SqlDialect dialect = SqlDialect.valueOf(args[0]);
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[2]))) {
            properties.load(reader);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        OutboxOptions options = OutboxOptions.defaults().toBuilder()
                .threads(2)
                .batchSize(10)
                .pollInterval(Duration.ofMillis(50))
                .leaseDuration(Duration.ofSeconds(3))
                .laneBackOff(new BackOff(Duration.ofMillis(20), Duration.ofMillis(500)))
                .targetPause(new BackOff(Duration.ofMillis(100), Duration.ofSeconds(1)))
                .build();
        PortalClient portal = PortalClient.connect(PortalOptions.fromMap(settings));
        OutboxWorker.toPortal(ConnectionPools.open(args[1]), dialect, portal, options)
                .start();
        System.out.println("at work");
        new CountDownLatch(1).await();
    }
}
