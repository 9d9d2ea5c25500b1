package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@RequiresPostgres
@DisplayName("The inbox on PostgreSQL (skipped where no server is installed)")
final class PostgresJdbcInboxTest extends JdbcInboxTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.postgres(PostgresServer.port());
    }
}
