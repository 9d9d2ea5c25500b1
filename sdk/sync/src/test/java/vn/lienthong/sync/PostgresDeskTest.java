package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@NeedsPostgres
@DisplayName("Dead letters, waits and status on PostgreSQL (skipped where no server is installed)")
final class PostgresDeskTest extends DeskTest {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres(PostgresServer.port());
    }
}
