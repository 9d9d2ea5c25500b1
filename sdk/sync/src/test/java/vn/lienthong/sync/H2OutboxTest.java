package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The outbox on H2")
final class H2OutboxTest extends OutboxTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.h2();
    }
}
