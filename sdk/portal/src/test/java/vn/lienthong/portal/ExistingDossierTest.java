package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException.AlreadyExists;
import vn.lienthong.error.ServiceException.Rejected;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxViolation;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-SYNC-003")
class ExistingDossierTest {
    @ParameterizedTest(name = "A create of an existing code is AlreadyExists and overwrites nothing, rows {0}")
    @EnumSource(LookupRows.class)
    void aCreateOfATakenCodeOverwritesNothing(LookupRows rows) {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(rows))) {
            Dossier dossier = rig.storedDossier();
            String before = bytes(rig, dossier);

            assertThat(assertAlreadyExists(() -> rig.dossiers().create(PortalFixture.withNextStatus(dossier)))
                            .serviceMessage())
                    .contains("đã tồn tại");
            assertThat(bytes(rig, dossier)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("An upsert of our own dossier is an update, without a second create")
    void upsertOfOurs() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.storedDossier();

            assertThat(rig.dossiers()
                            .upsert(PortalFixture.withNextStatus(dossier))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.assertNoViolation();
        }
    }

    @Test
    @DisplayName("An upsert over another procedure's dossier is AlreadyExists, and its stored bytes are as they were")
    void upsertOfOthers() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier theirs = theirs(rig);
            String before = bytes(rig, theirs);
            Dossier ours = ours(rig, theirs);

            assertThat(assertAlreadyExists(() -> rig.dossiers().upsert(ours)).procedureKnown())
                    .isTrue();
            assertThat(bytes(rig, theirs)).isEqualTo(before);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SYNC-007")
    @DisplayName("A lost create whose look-up shows another procedure is AlreadyExists, and nothing was overwritten")
    void lostCreateOverOthers() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier theirs = theirs(rig);
            String before = bytes(rig, theirs);
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, SandboxFault.reset()));

            assertThat(assertAlreadyExists(() -> rig.dossiers().create(ours(rig, theirs)))
                            .procedureKnown())
                    .isTrue();
            assertThat(bytes(rig, theirs)).isEqualTo(before);
            rig.assertNoViolation();
        }
    }

    @Test
    @DisplayName("An upsert that a bare row meets is AlreadyExists without a known procedure, and nothing is sent")
    void bareRow() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE));
                PortalClient restarted = PortalClient.connect(
                        PortalTestData.fastOptions(rig.sandbox).build())) {
            Dossier dossier = rig.storedDossier();
            String before = bytes(rig, dossier);

            AlreadyExists taken =
                    assertAlreadyExists(() -> restarted.dossiers().upsert(PortalFixture.withNextStatus(dossier)));
            assertThat(taken.procedureKnown()).isFalse();
            assertThat(taken.correlationId()).isNotBlank();
            assertThat(taken).hasMessageContaining("trustOwnCodes").hasMessageNotContaining("(");
            assertThat(bytes(rig, dossier)).isEqualTo(before);
            assertThat(rig.count(PortalFixture.SYNC)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName(
            "An upsert that a bare row meets is an update when this client stored the dossier under that procedure")
    void bareRowOfOurOwn() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE))) {
            Dossier dossier = rig.newDossier();

            assertThat(rig.dossiers().upsert(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            assertThat(rig.dossiers()
                            .upsert(PortalFixture.withNextStatus(dossier))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.assertNoViolation();
        }
    }

    @Test
    @DisplayName("A bare row is not ours when this client stored the code under another procedure")
    void bareRowOfAnother() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE))) {
            Dossier theirs = theirs(rig);
            String before = bytes(rig, theirs);

            assertThat(assertAlreadyExists(() -> rig.dossiers().upsert(ours(rig, theirs)))
                            .procedureKnown())
                    .isFalse();
            assertThat(bytes(rig, theirs)).isEqualTo(before);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SYNC-007")
    @DisplayName(
            "A lost create with a bare row is AlreadyExists, which states that it was sent and may be the stored one")
    void lostCreateAndBareRow() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE))) {
            rig.sandbox.injectFaults(
                    FaultPlan.at(PortalFixture.SYNC, 1, SandboxFault.oddAnswer(OddAnswer.SILENT_SUCCESS)));

            assertThat(assertAlreadyExists(() -> rig.dossiers().create(rig.newDossier()))
                            .getSuppressed())
                    .hasExactlyElementsOfTypes(OutcomeUnknownException.class);
            rig.assertNoViolation();
        }
    }

    @Test
    @DisplayName("An upsert that a bare row meets is an update when our own codes are to be trusted")
    void bareRowTrusted() {
        try (PortalFixture rig =
                new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE), client -> client.trustOwnCodes(true))) {
            Dossier dossier = rig.storedDossier();

            assertThat(rig.dossiers()
                            .upsert(PortalFixture.withNextStatus(dossier))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.assertNoViolation();
        }
    }

    @Test
    @DisplayName("Trusted codes do not outweigh a row that names another procedure")
    void trustedButOthers() {
        try (PortalFixture rig =
                new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL), client -> client.trustOwnCodes(true))) {
            Dossier theirs = theirs(rig);
            String before = bytes(rig, theirs);

            assertThat(assertAlreadyExists(() -> rig.dossiers().upsert(ours(rig, theirs)))
                            .procedureKnown())
                    .isTrue();
            assertThat(bytes(rig, theirs)).isEqualTo(before);
        }
    }

    @Test
    @Tag("LT-SYNC-002")
    @DisplayName("An update of a dossier that the portal does not have is rejected, and nothing is created")
    void updateOfNothing() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.newDossier();

            assertThat(catchThrowable(() -> rig.dossiers().update(dossier))).isInstanceOf(Rejected.class);
            assertThat(rig.isStored(dossier)).isFalse();
            assertThat(rig.sandbox.violations())
                    .extracting(SandboxViolation::kind)
                    .containsExactly(SandboxViolation.ViolationKind.UPDATE_OF_UNKNOWN);
        }
    }

    private static AlreadyExists assertAlreadyExists(Runnable write) {
        Throwable thrown = catchThrowable(write::run);
        assertThat(thrown).isInstanceOf(AlreadyExists.class);
        return (AlreadyExists) thrown;
    }

    private static String bytes(PortalFixture rig, Dossier dossier) {
        return rig.sandbox.dossier(dossier.code().value()).orElseThrow();
    }

    /** Returns a dossier of another procedure at the portal. */
    private static Dossier theirs(PortalFixture rig) {
        Dossier theirs = rig.newDossier();
        Dossier other = theirs.toBuilder()
                .procedure(theirs.procedure().toBuilder()
                        .code(ProcedureCode.of("1.000001"))
                        .build())
                .build();
        rig.dossiers().create(other);
        return other;
    }

    /** Returns one of our dossiers with the same code. */
    private static Dossier ours(PortalFixture rig, Dossier theirs) {
        return PortalTestData.receivedDossier(rig.procedure, theirs.code()).build();
    }
}
