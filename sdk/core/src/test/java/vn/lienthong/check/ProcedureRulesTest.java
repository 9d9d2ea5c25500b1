package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.AnnouncementBuilder;
import vn.lienthong.procedure.ComponentCase;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.TimeLimitCase;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Language;

class ProcedureRulesTest {
    private static final TimeLimit GOOD = new TimeLimit("10", "Ngày", null);

    /** A procedure that breaks one rule in one place. */
    record BrokenProcedure(String requirement, String path, String key, Procedure procedure) {
        @Override
        public String toString() {
            return requirement + " " + path;
        }
    }

    static Stream<BrokenProcedure> broken() {
        FeeLine good = fee("0", "Đồng");
        return Stream.of(
                limit(new TimeLimit(null, "Không quy định", null)),
                limit(new TimeLimit("10", "-25", null)),
                limit(new TimeLimit(null, null, "theo lịch")),
                fees(good, fee("o", "Đồng")),
                fees(good, fee("1.5", "USD")),
                fees(good, fee(null, "Không Đồng")),
                announced("2"),
                announced("Hết hiệu lực"),
                field(
                        "/scope/fields/1/code",
                        "procedure.code.empty",
                        field -> new Field(null, field.name(), Extras.NONE)),
                field(
                        "/scope/fields/1/name",
                        "dossier.field.name",
                        field -> new Field(field.code(), null, Extras.NONE)));
    }

    private static BrokenProcedure announced(String status) {
        return new BrokenProcedure("LT-PROC-008", "/announcement/status", "procedure.closed", published(status));
    }

    private static Procedure published(String status) {
        return SampleDossiers.procedure().toBuilder()
                .announcement(AnnouncementBuilder.builder().status(status).build())
                .build();
    }

    private static BrokenProcedure limit(TimeLimit limit) {
        return new BrokenProcedure(
                "LT-PROC-002", "/manners/1/cases/1/limit", "procedure.limit.unread", second(limit, List.of()));
    }

    private static BrokenProcedure fees(FeeLine... fees) {
        return new BrokenProcedure(
                "LT-PROC-003", "/manners/1/cases/1/fees/1", "procedure.fee.unread", second(GOOD, List.of(fees)));
    }

    private static FeeLine fee(String value, String unit) {
        return FeeLineBuilder.builder().value(value).unit(unit).build();
    }

    /** Returns the sample with a second channel. The second of its two cases has the given values. */
    private static Procedure second(TimeLimit limit, List<FeeLine> fees) {
        Procedure sample = SampleDossiers.procedure();
        FilingMethod manner = new FilingMethod(
                Channel.POST,
                List.of(new TimeLimitCase(GOOD, List.of(), Extras.NONE), new TimeLimitCase(limit, fees, Extras.NONE)),
                Extras.NONE);
        return sample.toBuilder()
                .manners(List.of(sample.manners().get(0), manner))
                .build();
    }

    private static BrokenProcedure field(String path, String key, UnaryOperator<Field> change) {
        Procedure sample = SampleDossiers.procedure();
        Field first = sample.scope().fields().get(0);
        return new BrokenProcedure(
                "LT-PROC-005",
                path,
                key,
                sample.toBuilder()
                        .scope(sample.scope().toBuilder()
                                .fields(List.of(
                                        first, change.apply(new Field(FieldCode.of("X"), "Hộ tịch", Extras.NONE))))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("An unreadable or empty value is reported once at its place, as a warning")
    void found(BrokenProcedure broken) {
        List<Finding> findings =
                ProcedureRules.standard().check(broken.procedure()).list();

        assertThat(findings)
                .containsExactly(Finding.of(broken.path(), broken.requirement(), Severity.WARN, broken.key()));
        for (Language language : Language.values()) {
            assertThat(findings.get(0).message(language)).isNotEqualTo(broken.key());
        }
    }

    @Test
    @Tag("LT-PROC-010")
    @DisplayName(
            "Each mandatory part that is missing fails where it belongs, and the message names it in either language")
    void missing() {
        Procedure bare = ProcedureBuilder.builder()
                .code(SampleDossiers.procedure().code())
                .name("Cấp phiếu")
                .build();

        Findings findings = ProcedureRules.standard().check(bare);

        assertThat(findings)
                .allMatch(finding -> finding.severity() == Severity.FAIL
                        && finding.requirement().equals("LT-PROC-010"))
                .extracting(Finding::path)
                .containsExactly(
                        "/sequence",
                        "/manners",
                        "/components",
                        "/manners",
                        "/scope/subjects",
                        "/agencies/implementing");
        assertThat(findings.message(Language.EN)).contains("time limit", "settling agency");
        assertThat(findings.message(Language.VI)).contains("thời hạn giải quyết", "cơ quan giải quyết");
    }

    @Test
    @Tag("LT-PROC-012")
    @DisplayName("A component without an original and a copy is reported; one of them is enough")
    void copies() {
        assertThat(counted("0", "0")).containsExactly(NO_COPIES);
        assertThat(counted(null, " ")).containsExactly(NO_COPIES);
        assertThat(counted("0", "2")).isEmpty();
        assertThat(counted("01", null)).isEmpty();
    }

    private static final Finding NO_COPIES =
            Finding.of("/components/0/components/1", "LT-PROC-012", Severity.WARN, "procedure.copies.none");

    private static Findings counted(@Nullable String originals, @Nullable String copies) {
        DossierComponent second = SampleDossiers.component("Ảnh").toBuilder()
                .originals(originals)
                .copies(copies)
                .build();
        ComponentCase papers =
                new ComponentCase(null, List.of(SampleDossiers.component("Tờ khai"), second), Extras.NONE);
        return ProcedureRules.standard()
                .check(SampleDossiers.procedure().toBuilder()
                        .components(List.of(papers))
                        .build());
    }

    @Test
    @DisplayName("A procedure whose words can all be read has no finding")
    void nothingFound() {
        assertThat(ProcedureRules.standard().check(SampleDossiers.procedure())).isEqualTo(Findings.none());
        assertThat(ProcedureRules.standard().check(published(" 1"))).isEqualTo(Findings.none());
    }
}
