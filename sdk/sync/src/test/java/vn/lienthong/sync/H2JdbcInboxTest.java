package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The inbox on H2")
final class H2JdbcInboxTest extends JdbcInboxTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.h2();
    }
}
