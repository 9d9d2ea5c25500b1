package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@NeedsPostgres
@DisplayName("The outbox on PostgreSQL (skipped where no server is installed)")
final class PostgresOutboxTest extends OutboxTest {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres(PostgresServer.port());
    }
}
