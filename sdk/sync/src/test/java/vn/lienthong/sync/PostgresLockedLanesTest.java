package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@RequiresPostgres
@DisplayName("Lanes locked by a host's transaction, on PostgreSQL (skipped without a server)")
final class PostgresLockedLanesTest extends LockedLanesTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.postgres(PostgresServer.port());
    }
}
