package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Dead letters, waits and status on H2")
final class H2OutboxAdminTest extends OutboxAdminTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.h2();
    }
}
