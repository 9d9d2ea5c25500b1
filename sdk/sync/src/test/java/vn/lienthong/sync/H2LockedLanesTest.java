package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Lanes that a host's transaction holds, on H2")
final class H2LockedLanesTest extends LockedLanesTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.h2();
    }
}
