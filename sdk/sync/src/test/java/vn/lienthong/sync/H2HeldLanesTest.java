package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Lanes that a host's transaction holds, on H2")
final class H2HeldLanesTest extends HeldLanesTest {
    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
