package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@RequiresPostgres
@DisplayName("Lanes that a host's transaction holds, on PostgreSQL (skipped where no server is installed)")
final class PostgresLockedLanesTest extends LockedLanesTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.postgres(PostgresServer.port());
    }
}
