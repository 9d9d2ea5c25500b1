package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Several workers on H2")
final class H2OutboxWorkerTest extends OutboxWorkerTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.h2();
    }
}
