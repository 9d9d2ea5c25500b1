package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@RequiresPostgres
@DisplayName("Dead letters, waits and status on PostgreSQL (skipped where no server is installed)")
final class PostgresOutboxAdminTest extends OutboxAdminTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.postgres(PostgresServer.port());
    }
}
