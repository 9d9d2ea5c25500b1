package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@NeedsPostgres
@DisplayName("Lanes that a host's transaction holds, on PostgreSQL (skipped where no server is installed)")
final class PostgresHeldLanesTest extends HeldLanesTest {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres(PostgresServer.port());
    }
}
