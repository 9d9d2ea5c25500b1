package vn.lienthong.sync.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A pool of connections, as a host has one. */
final class Pool {
    private static final int MOST = 4;

    private Pool() {}

    static HikariDataSource of(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(MOST);
        return new HikariDataSource(config);
    }
}
