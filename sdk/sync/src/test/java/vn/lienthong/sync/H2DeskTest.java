package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Dead letters, waits and status on H2")
final class H2DeskTest extends DeskTest {
    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
