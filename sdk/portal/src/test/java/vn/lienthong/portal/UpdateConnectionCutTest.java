package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.TransportException;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-007")
class UpdateConnectionCutTest {
    private static final int ATTEMPTS = 3;

    @Test
    @DisplayName("An update cut at each byte of its request is repeated and done")
    void requestCut() {
        updates().eachByteOfTheRequest(UpdateConnectionCutTest::assertRetried);
    }

    @Test
    @DisplayName("An update cut at each byte of its answer is repeated and done")
    void answerCut() {
        updates().eachByteOfTheAnswer(UpdateConnectionCutTest::assertRetried);
    }

    private static int assertRetried(PortalFixture rig, SandboxFault cut, boolean complete) {
        Dossier moved = PortalFixture.withNextStatus(rig.storedDossier());
        rig.injectFault(1, cut);

        assertThat(rig.dossiers().update(moved).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
        assertThat(storedText(rig, moved)).contains("\"TrangThaiHoSo\":\"4\"");
        return complete ? 2 : 3;
    }

    @Test
    @DisplayName("An update whose answers are all cut at the same byte is given up after two retries")
    void everyAnswerCut() {
        updates().eachByteOfTheAnswer((rig, cut, complete) -> {
            Dossier moved = PortalFixture.withNextStatus(rig.storedDossier());
            rig.injectFault(ATTEMPTS, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().update(moved));

            if (complete) {
                assertThat(thrown).isNull();
                return 2;
            }
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            lost -> assertThat(lost.anyByteSent()).isTrue());
            return 1 + ATTEMPTS;
        });
    }

    @Test
    @Tag("LT-SYNC-003")
    @DisplayName("An upsert whose create is cut at each byte of its request ends as unknown, and nothing is there")
    void upsertRequestCut() {
        upserts().eachByteOfTheRequest((rig, cut, complete) -> {
            Dossier dossier = rig.newDossier();
            rig.injectFault(2, 1, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().upsert(dossier));

            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(rig.isStored(dossier)).isFalse();
            return 3;
        });
    }

    @Test
    @Tag("LT-SYNC-003")
    @DisplayName("An upsert whose create is cut at each byte of its answer finds its own dossier and updates it")
    void upsertAnswerCut() {
        upserts().eachByteOfTheAnswer((rig, cut, complete) -> {
            Dossier dossier = rig.newDossier();
            rig.injectFault(2, 1, cut);
            PortalReceipt receipt = rig.dossiers().upsert(dossier);

            assertThat(receipt.outcome())
                    .isEqualTo(complete ? PortalReceipt.ReceiptOutcome.CREATED : PortalReceipt.ReceiptOutcome.UPDATED);
            assertThat(rig.isStored(dossier)).isTrue();
            return complete ? 2 : 4;
        });
    }

    private static String storedText(PortalFixture rig, Dossier dossier) {
        return rig.sandbox.dossier(dossier.code().value()).orElseThrow();
    }

    private static ConnectionCuts updates() {
        return ConnectionCuts.of(
                () -> new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL)),
                PortalFixture.SYNC,
                rig -> rig.dossiers().update(PortalFixture.withNextStatus(rig.storedDossier())));
    }

    private static ConnectionCuts upserts() {
        return ConnectionCuts.of(
                () -> new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL)),
                PortalFixture.SYNC,
                rig -> rig.dossiers().upsert(rig.newDossier()));
    }
}
