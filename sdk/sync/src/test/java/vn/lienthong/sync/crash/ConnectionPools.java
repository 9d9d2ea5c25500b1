package vn.lienthong.sync.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A connection pool like that of a host. */
final class ConnectionPools {
    private static final int MAX_CONNECTIONS = 4;

    private ConnectionPools() {}

    static HikariDataSource open(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        return new HikariDataSource(config);
    }
}
