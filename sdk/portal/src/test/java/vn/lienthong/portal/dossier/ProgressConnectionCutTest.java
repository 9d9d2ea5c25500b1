package vn.lienthong.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.portal.ConnectionCuts;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-008")
@Tag("LT-SYNC-007")
class ProgressConnectionCutTest {
    private static final ProcessingStep STEP = PortalFixture.step("Thụ lý");

    @ParameterizedTest(name = "A row cut at each byte of its request is sent once and not stored, with rows: {0}")
    @EnumSource(ProgressRows.class)
    void sendsARowOnceWhenItsRequestIsCut(ProgressRows kept) {
        appends(kept).eachByteOfTheRequest((rig, cut, complete) -> {
            Dossier dossier = rig.storedDossier();
            rig.injectFault(1, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().appendProgress(dossier.code(), STEP));

            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(rig.rowsOf(dossier)).isEmpty();
            return 2;
        });
    }

    @ParameterizedTest(
            name = "A row cut at each byte of its answer is stored once and reported as unknown, with rows: {0}")
    @EnumSource(ProgressRows.class)
    void storesARowOnceWhenItsAnswerIsCut(ProgressRows kept) {
        appends(kept).eachByteOfTheAnswer((rig, cut, complete) -> {
            Dossier dossier = rig.storedDossier();
            rig.injectFault(1, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().appendProgress(dossier.code(), STEP));

            if (complete) {
                assertThat(thrown).isNull();
            } else {
                assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            }
            assertThat(rig.rowsOf(dossier)).hasSize(1);
            return 2;
        });
    }

    @Test
    @Tag("LT-SYNC-004")
    @DisplayName("When the second of three batches is lost, ten rows are reported as appended and the rest is not sent")
    void secondBatchLost() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE))) {
            Dossier dossier = rig.storedDossier();
            List<ProcessingStep> steps = IntStream.range(0, 25)
                    .mapToObj(n -> PortalFixture.step("Bước " + n))
                    .toList();
            rig.injectFault(2, 1, SandboxFault.dropAfterStoring());
            Throwable thrown = catchThrowable(() -> rig.dossiers().appendProgress(dossier.code(), steps));

            assertThat(thrown).isInstanceOfSatisfying(PartlyAppendedException.class, partly -> {
                assertThat(partly.appendedSteps()).isEqualTo(10);
                assertThat(partly).hasCauseInstanceOf(OutcomeUnknownException.class);
                assertThat(partly.retryable()).isFalse();
            });
            assertThat(rig.rowsOf(dossier)).hasSize(20);
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SYNC-004")
    @DisplayName(
            "When the second batch could not be sent, the same call is not offered for a repeat: ten rows are there")
    void secondBatchUnsent() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE))) {
            Dossier dossier = rig.storedDossier();
            List<ProcessingStep> steps = IntStream.range(0, 11)
                    .mapToObj(n -> PortalFixture.step("Bước " + n))
                    .toList();
            rig.injectFault(1, SandboxFault.refuse(Duration.ofSeconds(5)));
            Throwable thrown = catchThrowable(() -> rig.dossiers().appendProgress(dossier.code(), steps));

            assertThat(thrown).isInstanceOfSatisfying(PartlyAppendedException.class, partly -> {
                assertThat(partly.appendedSteps()).isEqualTo(10);
                assertThat(partly.retryable()).isFalse();
            });
            assertThat(rig.rowsOf(dossier)).hasSize(10);
        }
    }

    private static ConnectionCuts appends(ProgressRows kept) {
        return ConnectionCuts.of(
                () -> new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE, kept)),
                PortalFixture.PROGRESS,
                rig -> rig.dossiers().appendProgress(rig.storedDossier().code(), STEP));
    }
}
