package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxExtensionTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.with(
            SandboxOptions.builder().dstcodePlace(DstcodePlace.QUERY).build());

    private static final Set<Sandbox> SEEN = new HashSet<>();
    private Sandbox prepared;

    @BeforeEach
    void prepare(Sandbox sandbox) {
        prepared = sandbox;
    }

    @RepeatedTest(3)
    void eachTestHasItsSandboxAndTheSameInAllItsMethods(Sandbox sandbox) throws Exception {
        assertThat(sandbox).isSameAs(prepared);
        assertThat(SEEN)
                .allSatisfy(other -> assertThatThrownBy(() -> new RawSandboxSocket(other))
                        .as("closed after its test")
                        .isInstanceOf(ConnectException.class));
        assertThat(SEEN.add(sandbox)).isTrue();
        assertThat(SandboxTestClient.logIn(sandbox).session()).hasSize(36);
    }

    @Test
    void theOptionsAreThoseRegistered(Sandbox sandbox) {
        assertThat(sandbox.dstcodePlace()).isEqualTo(DstcodePlace.QUERY);
    }

    @AfterAll
    static void assertThreeSeen() {
        assertThat(SEEN).hasSize(3);
    }
}
