package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Several workers on H2")
final class H2WorkersTest extends WorkersTest {
    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
