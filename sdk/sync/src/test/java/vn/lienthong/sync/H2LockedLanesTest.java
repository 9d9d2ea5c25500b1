package vn.lienthong.sync;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Lanes locked by a host's transaction, on H2")
final class H2LockedLanesTest extends LockedLanesTest {
    @Override
    OutboxTestDatabase database() {
        return OutboxTestDatabase.h2();
    }
}
