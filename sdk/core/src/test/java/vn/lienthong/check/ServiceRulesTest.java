package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.specimen.SampleDossiers;

class ServiceRulesTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate LAW = LocalDate.of(2026, 7, 1);

    private static List<Finding> findings(String code, @Nullable String name, LocalDate day) {
        return SampleDossiers.procedure()
                .check(ServiceRules.of(ServiceCode.of(code), name, day))
                .list();
    }

    @Test
    @Tag("LT-PROC-019")
    @DisplayName("A service whose code is of another procedure fails from 1 July 2026, and was a warning before")
    void code() {
        for (String own :
                List.of("2.000488", "2.000488.01", "2.000488.H56", "2.000488.H56.01", "2.000488.000.00.00.H55.02")) {
            assertThat(findings(own, null, LAW)).as(own).isEmpty();
        }
        for (String other : List.of("2.000489", "2.000489.01", "2.000489.H56.01", "2.00048", "dịch vụ")) {
            assertThat(findings(other, null, LAW))
                    .as(other)
                    .containsExactly(
                            Finding.of("/code", "LT-PROC-019", Severity.FAIL, "procedure.service.code", "2.000488"));
        }
        Procedure odd = SampleDossiers.procedure().toBuilder()
                .code(ProcedureCode.of("TT-1"))
                .build();
        assertThat(odd.check(ServiceRules.of(ServiceCode.of("TT-1"), null, LAW)))
                .isEmpty();
        assertThat(odd.check(ServiceRules.of(ServiceCode.of("TT-2"), null, LAW)).failed())
                .isTrue();
        assertThat(findings("2.000489.01", null, BEFORE))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
    }

    @Test
    @Tag("LT-PROC-020")
    @DisplayName("A service is named as its procedure, behind which it may name the case; another name is a warning")
    void name() {
        String name = "Cấp phiếu lý lịch tư pháp";
        assertThat(findings("2.000488.01", name, LAW)).isEmpty();
        assertThat(findings("2.000488.01", Normalizer.normalize(" " + name + " số 2", Normalizer.Form.NFD), LAW))
                .isEmpty();
        assertThat(findings("2.000488.01", "Cấp  phiếu\u00a0lý lịch tư pháp số 2", LAW))
                .isEmpty();
        Procedure tone =
                SampleDossiers.procedure().toBuilder().name("Cấp phép hòa giải").build();
        assertThat(tone.check(ServiceRules.of(ServiceCode.of("2.000488"), "Cấp phép hoà giải", LAW)))
                .isEmpty();
        assertThat(findings("2.000488.01", "Cấp phiếu", LAW))
                .containsExactly(Finding.of("/name", "LT-PROC-020", Severity.WARN, "procedure.service.name"));
    }

    @Test
    @DisplayName("Null is refused by name")
    void bad() {
        assertThatThrownBy(() -> ServiceRules.of(null, null, LAW)).hasMessage("code");
        assertThatThrownBy(() -> findings("2.000488.01", null, null)).hasMessage("day");
    }
}
