package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException.AlreadyExists;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-008")
@Tag("LT-SYNC-007")
class CreateConnectionCutTest {
    /** The create and the lookup that determines its outcome. */
    private static final int CREATE_AND_LOOK_UP = 2;

    @ParameterizedTest(name = "A create cut at each byte of its request is sent once and reported as unknown, rows {0}")
    @EnumSource(LookupRows.class)
    void sendsACreateOnceWhenItsRequestIsCut(LookupRows rows) {
        creates(rows, false).eachByteOfTheRequest((rig, cut, complete) -> {
            Dossier dossier = rig.newDossier();
            rig.injectFault(1, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().create(dossier));

            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(rig.isStored(dossier)).isFalse();
            return CREATE_AND_LOOK_UP;
        });
    }

    @Test
    @DisplayName("A create cut at each byte of its answer is found by the look-up when rows name the procedure")
    void answerCutWithFullRows() {
        creates(LookupRows.FULL, false).eachByteOfTheAnswer(CreateConnectionCutTest::assertFoundAfterCut);
    }

    @Test
    @DisplayName("A create cut at each byte of its answer is found by a bare row when our codes are to be trusted")
    void answerCutWithTrustedCodes() {
        creates(LookupRows.BARE, true).eachByteOfTheAnswer(CreateConnectionCutTest::assertFoundAfterCut);
    }

    private static int assertFoundAfterCut(PortalFixture rig, SandboxFault cut, boolean complete) {
        Dossier dossier = rig.newDossier();
        rig.injectFault(1, cut);
        PortalReceipt receipt = rig.dossiers().create(dossier);

        assertThat(receipt.outcome())
                .isEqualTo(
                        complete ? PortalReceipt.ReceiptOutcome.CREATED : PortalReceipt.ReceiptOutcome.FOUND_CREATED);
        assertThat(rig.isStored(dossier)).isTrue();
        return complete ? 1 : CREATE_AND_LOOK_UP;
    }

    @Test
    @DisplayName("A create cut at each byte of its answer cannot be known as ours when rows are bare")
    void answerCutWithBareRows() {
        creates(LookupRows.BARE, false).eachByteOfTheAnswer((rig, cut, complete) -> {
            Dossier dossier = rig.newDossier();
            rig.injectFault(1, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().create(dossier));

            if (complete) {
                assertThat(thrown).isNull();
            } else {
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                AlreadyExists.class,
                                taken -> assertThat(taken.procedureKnown()).isFalse());
            }
            assertThat(rig.isStored(dossier)).isTrue();
            return complete ? 1 : CREATE_AND_LOOK_UP;
        });
    }

    private static ConnectionCuts creates(LookupRows rows, boolean trust) {
        return ConnectionCuts.of(
                () -> new PortalFixture(PortalFixture.optionsWith(rows), client -> client.trustOwnCodes(trust)),
                PortalFixture.SYNC,
                PortalFixture::storedDossier);
    }
}
