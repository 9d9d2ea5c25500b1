package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@RequiresPostgres
@DisplayName("Several workers on PostgreSQL (skipped where no server is installed)")
final class PostgresOutboxWorkerTest extends OutboxWorkerTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.postgres(PostgresServer.port());
    }
}
