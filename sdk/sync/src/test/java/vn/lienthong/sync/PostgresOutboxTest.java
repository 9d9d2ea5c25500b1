package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@RequiresPostgres
@DisplayName("The outbox on PostgreSQL (skipped where no server is installed)")
final class PostgresOutboxTest extends OutboxTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.postgres(PostgresServer.port());
    }
}
