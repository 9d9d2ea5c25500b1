package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.dossier.DatabaseUseBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.judge.MessageJudge;

class DerivedFieldsTest {
    private final ScriptedPortal script = new ScriptedPortal().respondTo(PortalFixture.SYNC, ScriptedPortal.DONE);
    private final PortalClient portal = script.connect();

    @AfterEach
    void close() {
        portal.close();
        script.close();
    }

    @ParameterizedTest(name = "Where the settling unit is [{0}] the agency's name is written")
    @NullSource
    @ValueSource(strings = {"", "  ", "\t"})
    @Tag("LT-DOS-022")
    void writesTheAgencyNameWhenTheUnitIsBlank(String unit) {
        Dossier dossier = PortalTestData.dossier();
        portal.dossiers()
                .create(dossier.toBuilder()
                        .handling(dossier.handling().toBuilder().unit(unit).build())
                        .build());

        String body = script.requests(PortalFixture.SYNC).get(0);
        assertThat(body).contains("\"DonViXuLy\":\"Sở Tư pháp\"");
        assertThat(MessageJudge.standard()
                        .judge("portal/DongBoHoSoMC.request.authored", body.getBytes(StandardCharsets.UTF_8))
                        .violations())
                .isEmpty();
    }

    @Test
    @Tag("LT-SYNC-011")
    @DisplayName("A database that is not named is refused at its place, before anything is sent")
    void database() {
        Dossier dossier = PortalTestData.dossier();
        Dossier unnamed = dossier.toBuilder()
                .papers(dossier.papers().toBuilder()
                        .databases(List.of(
                                DatabaseUseBuilder.builder()
                                        .database(DatabaseCode.of("seen-7"))
                                        .build(),
                                DatabaseUseBuilder.builder().build()))
                        .build())
                .build();
        for (Runnable write : List.<Runnable>of(
                () -> portal.dossiers().create(unnamed), () -> portal.dossiers().update(unnamed))) {
            assertThat(catchThrowable(write::run))
                    .isInstanceOfSatisfying(
                            UnsendableException.class,
                            refused -> assertThat(refused.findings().list())
                                    .extracting(Finding::requirement, Finding::path)
                                    .containsExactly(Tuple.tuple("LT-SYNC-011", "/papers/databases/1/database")));
        }
        assertThat(script.requests(PortalFixture.SYNC)).isEmpty();
    }
}
