package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@NeedsPostgres
@DisplayName("The inbox on PostgreSQL (skipped where no server is installed)")
final class PostgresJdbcInboxTest extends JdbcInboxTest {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres(PostgresServer.port());
    }
}
