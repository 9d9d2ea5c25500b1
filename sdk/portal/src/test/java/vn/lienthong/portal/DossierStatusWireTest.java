package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.CodeList;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;

@Tag("LT-SYNC-009")
@Tag("LT-SYNC-010")
class DossierStatusWireTest {
    private final ScriptedPortal script = new ScriptedPortal()
            .respondTo(PortalFixture.SYNC, ScriptedPortal.DONE)
            .respondTo(PortalFixture.PROGRESS, ScriptedPortal.DONE)
            .respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS);
    private final PortalClient portal = script.connect();

    @AfterEach
    void close() {
        portal.close();
        script.close();
    }

    static Stream<Arguments> statuses() {
        return CodeList.require("dossier-status").rows().stream()
                .map(row -> Arguments.of(row.code(), row.cell("portal1")));
    }

    @ParameterizedTest(name = "The status {0} is sent as {1} and as nothing else, in dossiers and in progress rows")
    @MethodSource("statuses")
    void sendsEachStatusAsItsPortalNumber(String word, String number) {
        DossierStatus status = DossierStatus.of(word);
        Dossier dossier = PortalTestData.dossier().toBuilder().status(status).build();
        ProcessingStep step =
                PortalFixture.step("Thụ lý").toBuilder().status(status).build();
        portal.dossiers().create(dossier);
        portal.dossiers().update(dossier);
        portal.dossiers().upsert(dossier);
        portal.dossiers().appendProgress(dossier.code(), step, step);

        assertThat(script.requests(PortalFixture.SYNC))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body).contains("\"TrangThaiHoSo\":\"" + number + "\""));
        assertThat(script.requests(PortalFixture.PROGRESS))
                .singleElement()
                .asString()
                .containsSubsequence("\"TrangThai\":\"" + number + "\"", "\"TrangThai\":\"" + number + "\"");
    }
}
