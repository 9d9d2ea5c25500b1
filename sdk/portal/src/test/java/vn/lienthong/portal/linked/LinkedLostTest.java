package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-TRN-008")
class LinkedLostTest {
    private static final String RECEIVED = "linked-received";
    private static final String STATUS = "linked-status";

    /** The faults, each with whether the system has carried out the request. */
    static Stream<Arguments> faults() {
        Duration late = Duration.ofSeconds(2);
        return Stream.of(
                Arguments.of(Named.of("reset", SandboxFault.reset()), false),
                Arguments.of(Named.of("status 500", SandboxFault.status(500)), false),
                Arguments.of(Named.of("drop", SandboxFault.dropAfterStoring()), true),
                Arguments.of(Named.of("cut", SandboxFault.cutAnswerAt(30)), true),
                Arguments.of(Named.of("late", SandboxFault.lateAfterStoring(late)), true));
    }

    @ParameterizedTest(name = "A report that meets {0} is sent once, and its outcome is unknown")
    @MethodSource("faults")
    @Tag("LT-NB-006")
    void sendsAReportOnceAndLeavesItsOutcomeUnknown(SandboxFault fault, boolean stored) {
        try (LinkedRig rig = new LinkedRig()) {
            rig.waiting();
            rig.strike(STATUS, 1, fault);
            assertThatThrownBy(() -> rig.linked.report(LinkedRig.report())).isInstanceOf(OutcomeUnknownException.class);
            rig.wasCalled(STATUS, 1);
            assertThat(rig.sandbox.neighbours().linkedReports()).hasSize(stored ? 1 : 0);
            assertThat(rig.sandbox.violations()).isEmpty();
        }
    }

    @ParameterizedTest(name = "An acknowledgement that meets {0} is repeated until it is there")
    @MethodSource("faults")
    @Tag("LT-NB-005")
    void retriesAnAcknowledgementUntilItIsStored(SandboxFault fault, boolean stored) {
        try (LinkedRig rig = new LinkedRig()) {
            LinkedEntry entry = rig.waiting();
            rig.strike(RECEIVED, 1, fault);
            rig.linked.take(entry, taken -> {});
            rig.wasCalled(RECEIVED, 2);
            assertThat(rig.sandbox.neighbours().linkedAcknowledged()).hasSize(stored ? 2 : 1);
            assertThat(rig.linked.list().value()).isEmpty();
        }
    }

    @Test
    @Tag("LT-NB-005")
    @DisplayName(
            "A dossier with a lost acknowledgement is reported as stored, stays in the list and can be fetched again")
    void neverAcknowledged() {
        try (LinkedRig rig = new LinkedRig()) {
            LinkedEntry entry = rig.waiting();
            rig.strike(RECEIVED, 3, SandboxFault.reset());
            Throwable thrown = catchThrowable(() -> rig.linked.take(entry, taken -> {}));
            assertThat(thrown)
                    .isInstanceOf(NotAcknowledgedException.class)
                    .hasCauseInstanceOf(TransportException.class);
            assertThat(rig.linked.list().value()).containsExactly(entry);
            rig.linked.take(entry, taken -> {});
            assertThat(rig.linked.list().value()).isEmpty();
        }
    }

    @Test
    @Tag("LT-NB-007")
    @DisplayName("A report that the system refuses in words is Rejected, with its words by accessor alone")
    void refused() {
        try (LinkedRig rig = new LinkedRig()) {
            Throwable thrown = catchThrowable(() -> rig.linked.report(LinkedRig.report()));
            assertThat(thrown).isInstanceOfSatisfying(ServiceException.Rejected.class, e -> {
                assertThat(e.serviceMessage()).contains("không tồn tại");
                assertThat(e.getMessage()).doesNotContain("tồn tại");
            });
            assertThat(rig.sandbox.neighbours().linkedReports()).isEmpty();
        }
    }
}
