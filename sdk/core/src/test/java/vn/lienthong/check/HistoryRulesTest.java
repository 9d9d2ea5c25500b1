package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.publication.ChangeKind;
import vn.lienthong.procedure.publication.ProcedureHistory;
import vn.lienthong.procedure.publication.ProcedureVersion;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Language;

@Tag("LT-PROC-015")
class HistoryRulesTest {
    private static final HistoryRules RULES = HistoryRules.of(ProcedureHistory.of(List.of(
            new ProcedureVersion(SampleDossiers.procedure(), ChangeKind.NEW, LocalDate.of(2024, 1, 1)),
            new ProcedureVersion(SampleDossiers.procedure(), ChangeKind.ABOLISHED, LocalDate.of(2024, 12, 6)))));

    private static Dossier of(String procedure) {
        return SampleDossiers.dossier().toBuilder()
                .procedure(SampleDossiers.dossier().procedure().toBuilder()
                        .code(ProcedureCode.of(procedure))
                        .build())
                .build();
    }

    private static Dossier received(@Nullable String time) {
        OffsetDateTime at = time == null ? null : OffsetDateTime.parse(time);
        return SampleDossiers.withFiling(SampleDossiers.dossier(), filing -> filing.receivedAt(at));
    }

    @Test
    @DisplayName("A dossier of the last day continues and one of the day of abolition is refused, by Vietnamese dates")
    void abolished() {
        assertThat(received("2024-12-05T23:59:59+07:00").check(RULES)).isEmpty();
        assertThat(received("2024-12-05T16:59:00Z").check(RULES)).isEmpty();
        for (String late : List.of("2024-12-06T00:00:00+07:00", "2024-12-05T17:00:00Z", "2023-12-31T10:00:00+07:00")) {
            List<Finding> found = received(late).check(RULES).list();
            assertThat(found).as(late).singleElement().satisfies(finding -> {
                assertThat(finding.path()).isEqualTo("/procedure/code");
                assertThat(finding.requirement()).isEqualTo("LT-PROC-015");
                assertThat(finding.severity()).isEqualTo(Severity.FAIL);
            });
        }
        assertThat(received("2024-12-05T17:00:00Z").check(RULES).message(Language.EN))
                .contains("2024-12-06");
    }

    @Test
    @DisplayName("A dossier before the first known version is not checked if that version has a predecessor")
    void older() {
        HistoryRules amended = HistoryRules.of(ProcedureHistory.of(List.of(
                new ProcedureVersion(SampleDossiers.procedure(), ChangeKind.AMENDED, LocalDate.of(2024, 1, 1)))));
        assertThat(received("2023-12-31T10:00:00+07:00").check(amended)).isEmpty();
        assertThat(received("2024-01-02T10:00:00+07:00").check(amended)).isEmpty();
    }

    @Test
    @DisplayName("One that is not received yet is not judged; one of another procedure is the caller's mistake")
    void other() {
        assertThat(received(null).check(RULES)).isEmpty();
        assertThatThrownBy(() -> of("1.000001").check(RULES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.000488");
        assertThat(of("2.000488.H56").check(RULES))
                .hasSameSizeAs(SampleDossiers.dossier().check(RULES));
        assertThatThrownBy(() -> RULES.check(null)).hasMessage("dossier");
        assertThatThrownBy(() -> HistoryRules.of(null)).hasMessage("history");
    }
}
