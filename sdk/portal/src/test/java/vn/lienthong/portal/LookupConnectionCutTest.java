package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.TransportException;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-007")
class LookupConnectionCutTest {
    private static final int ATTEMPTS = 3;

    @ParameterizedTest(name = "A look-up cut at each byte of its request is repeated and answered, rows {0}")
    @EnumSource(LookupRows.class)
    void retriesALookupWhoseRequestIsCut(LookupRows rows) {
        lookUps(rows).eachByteOfTheRequest(LookupConnectionCutTest::assertRetried);
    }

    @ParameterizedTest(name = "A look-up cut at each byte of its answer is repeated and answered, rows {0}")
    @EnumSource(LookupRows.class)
    void retriesALookupWhoseAnswerIsCut(LookupRows rows) {
        lookUps(rows).eachByteOfTheAnswer(LookupConnectionCutTest::assertRetried);
    }

    private static int assertRetried(PortalFixture rig, SandboxFault cut, boolean complete) {
        DossierCode code = DossierCode.of(rig.sandbox.dossiers().get(0));
        rig.injectFault(1, cut);

        assertThat(rig.dossiers().fetch(code).value().code()).isEqualTo(code);
        return complete ? 1 : 2;
    }

    @Test
    @DisplayName("A lookup whose answers are all cut at the same byte is given up after two retries")
    void everyAnswerCut() {
        lookUps(LookupRows.BARE).eachByteOfTheAnswer((rig, cut, complete) -> {
            Dossier dossier = rig.storedDossier();
            rig.injectFault(ATTEMPTS, cut);
            Throwable thrown = catchThrowable(() -> rig.dossiers().find(dossier.code()));

            if (complete) {
                assertThat(thrown).isNull();
                return 2;
            }
            assertThat(thrown).isInstanceOf(TransportException.class);
            return 1 + ATTEMPTS;
        });
    }

    private static ConnectionCuts lookUps(LookupRows rows) {
        return ConnectionCuts.of(
                () -> withOneDossier(rows),
                PortalFixture.LOOK_UP,
                rig -> rig.dossiers().fetch(rig.storedDossier().code()));
    }

    private static PortalFixture withOneDossier(LookupRows rows) {
        PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(rows));
        rig.storedDossier();
        return rig;
    }
}
