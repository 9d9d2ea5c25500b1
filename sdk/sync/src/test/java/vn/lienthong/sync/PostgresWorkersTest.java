package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@NeedsPostgres
@DisplayName("Several workers on PostgreSQL (skipped where no server is installed)")
final class PostgresWorkersTest extends WorkersTest {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres(PostgresServer.port());
    }
}
