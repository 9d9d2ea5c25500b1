package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.AlreadyExists;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ConnectionPoolOptions;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-TRN-008")
@Tag("LT-TRN-009")
class LostAnswerTest {
    private static final Duration LONG = Duration.ofSeconds(2);

    /** The faults, each with whether the portal has carried out the request. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(SandboxFault.reset(), false),
                fault(SandboxFault.hang(LONG), false),
                fault(SandboxFault.status(500), false),
                fault(SandboxFault.status(504), false),
                fault(SandboxFault.dropAfterStoring(), true),
                fault(SandboxFault.lateAfterStoring(LONG), true));
    }

    private static Arguments fault(SandboxFault fault, boolean stored) {
        String name = fault.kind().text() + (fault.number() > 0 ? " " + fault.number() : "");
        return Arguments.of(Named.of(name, fault), stored);
    }

    @ParameterizedTest(name = "A create that meets {0} is sent once, and the lookup determines its outcome")
    @MethodSource("faults")
    @Tag("LT-SYNC-007")
    void sendsACreateOnceAndLooksItUp(SandboxFault fault, boolean stored) {
        try (PortalFixture rig = rig(LookupRows.FULL)) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, fault));
            Throwable thrown = catchThrowable(() -> {
                PortalReceipt receipt = rig.dossiers().create(dossier);
                assertThat(receipt.outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.FOUND_CREATED);
            });

            if (stored) {
                assertThat(thrown).isNull();
            } else {
                assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            }
            assertThat(rig.isStored(dossier)).isEqualTo(stored);
            rig.assertCalled(PortalFixture.SYNC, 1);
            rig.assertNoViolation();
        }
    }

    @ParameterizedTest(name = "A create that meets {0} while rows are bare is never reported as created")
    @MethodSource("faults")
    @Tag("LT-SYNC-007")
    void neverReportsACreatedDossierFromBareRows(SandboxFault fault, boolean stored) {
        try (PortalFixture rig = rig(LookupRows.BARE)) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, fault));
            Throwable thrown = catchThrowable(() -> rig.dossiers().create(dossier));

            if (stored) {
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                AlreadyExists.class,
                                taken -> assertThat(taken.procedureKnown()).isFalse());
            } else {
                assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            }
            rig.assertCalled(PortalFixture.SYNC, 1);
            rig.assertNoViolation();
        }
    }

    @ParameterizedTest(name = "A progress row that meets {0} is sent once and its outcome is unknown")
    @MethodSource("faults")
    @Tag("LT-SYNC-007")
    void sendsAnAppendOnceAndReportsItAsUnknown(SandboxFault fault, boolean stored) {
        try (PortalFixture rig = rig(LookupRows.FULL)) {
            Dossier dossier = rig.storedDossier();
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.PROGRESS, 1, fault));
            Throwable thrown =
                    catchThrowable(() -> rig.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý")));

            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(rig.rowsOf(dossier)).hasSize(stored ? 1 : 0);
            rig.assertCalled(PortalFixture.PROGRESS, 1);
            rig.assertNoViolation();
        }
    }

    @ParameterizedTest(name = "An update that meets {0} is repeated and done")
    @MethodSource("faults")
    @Tag("LT-TRN-007")
    void retriesAnUpdateUntilItIsDone(SandboxFault fault, boolean stored) {
        try (PortalFixture rig = rig(LookupRows.FULL)) {
            Dossier moved = PortalFixture.withNextStatus(rig.storedDossier());
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, fault));

            assertThat(rig.dossiers().update(moved).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.assertCalled(PortalFixture.SYNC, 3);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SYNC-007")
    @DisplayName("A lost create whose look-up fails too stays unknown, with the look-up's failure beside it")
    void lookUpFailsToo() {
        try (PortalFixture rig = rig(LookupRows.FULL)) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(FaultPlan.of(
                    FaultRule.nth(PortalFixture.SYNC, 1, SandboxFault.dropAfterStoring()),
                    FaultRule.always(PortalFixture.LOOK_UP, SandboxFault.status(500))));
            Throwable thrown = catchThrowable(() -> rig.dossiers().create(dossier));

            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(thrown.getSuppressed()).hasSize(1).hasOnlyElementsOfType(ServiceException.Unavailable.class);
            rig.assertCalled(PortalFixture.SYNC, 1);

            rig.sandbox.injectFaults(FaultPlan.none());
            assertThat(rig.dossiers().upsert(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-TRN-007")
    @DisplayName("While connections are refused nothing is sent, and every write reports this")
    void refusedConnections() {
        ClientOptions unpooled = PortalTestData.FAST_RETRIES.toBuilder()
                .pool(ConnectionPoolOptions.defaults().toBuilder()
                        .maxIdleConnections(0)
                        .build())
                .build();
        try (PortalFixture rig =
                new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL), client -> client.http(unpooled))) {
            Dossier stored = rig.storedDossier();
            Dossier fresh = rig.newDossier();
            rig.sandbox.refuseConnections();
            List<Runnable> writes = List.of(
                    () -> rig.dossiers().create(fresh),
                    () -> rig.dossiers().update(PortalFixture.withNextStatus(stored)),
                    () -> rig.dossiers().upsert(fresh),
                    () -> rig.dossiers().appendProgress(stored.code(), PortalFixture.step("Thụ lý")));
            for (Runnable write : writes) {
                assertThat(catchThrowable(write::run)).isInstanceOfSatisfying(TransportException.class, lost -> {
                    assertThat(lost.anyByteSent()).isFalse();
                    assertThat(lost.retryable()).isTrue();
                });
            }
            rig.sandbox.acceptConnections();

            assertThat(rig.isStored(fresh)).isFalse();
            assertThat(rig.rowsOf(stored)).isEmpty();
            assertThat(rig.dossiers().create(fresh).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SYNC-004")
    @DisplayName("When only the lookup before a write is lost, the failure reports that no part of the write was sent")
    void lookUpLost() {
        try (PortalFixture rig = rig(LookupRows.FULL)) {
            Dossier stored = rig.storedDossier();
            Dossier moved = PortalFixture.withNextStatus(stored);
            try (PortalClient forgetful =
                    PortalClient.connect(PortalTestData.fastOptions(rig.sandbox).build())) {
                rig.sandbox.injectFaults(FaultPlan.of(FaultRule.always(PortalFixture.LOOK_UP, SandboxFault.reset())));
                List<Runnable> writes = List.of(
                        () -> forgetful.dossiers().upsert(moved),
                        () -> forgetful.dossiers().appendProgress(stored.code(), PortalFixture.step("Thụ lý")));
                for (Runnable write : writes) {
                    assertThat(catchThrowable(write::run))
                            .isInstanceOfSatisfying(
                                    TransportException.class,
                                    lost -> assertThat(lost.anyByteSent()).isFalse());
                }
            }
            assertThat(rig.rowsOf(stored)).isEmpty();
            rig.assertCalled(PortalFixture.SYNC, 1);
            rig.assertNoViolation();
        }
    }

    private static PortalFixture rig(LookupRows rows) {
        return new PortalFixture(
                PortalFixture.optionsWith(rows), PortalFixture.withReadTimeout(Duration.ofMillis(300)));
    }
}
