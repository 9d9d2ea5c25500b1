package vn.lienthong.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.StatusTransitions;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.specimen.ModelClasses;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.specimen.SampleRecordFactory;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Language;

/** Tests that no text form shows a canary, and that each canary is contained in the value. */
@Tag("LT-PRIV-001")
class TextFormsTest {
    static Stream<Class<?>> records() {
        return ModelClasses.records("vn.lienthong.code", "vn.lienthong.procedure", "vn.lienthong.dossier").stream()
                .filter(type -> !type.getSimpleName().matches("CodeListRow|UnitSuccession"))
                .filter(TextFormsTest::holdsCanaries);
    }

    private static boolean holdsCanaries(Class<?> type) {
        SampleRecordFactory specimen = new SampleRecordFactory();
        specimen.of(type);
        return !specimen.canaries().isEmpty();
    }

    @Test
    @DisplayName("Most records can contain something confidential")
    void seen() {
        assertThat(records()).hasSizeGreaterThan(45).contains(Dossier.class, Procedure.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName(
            "The text form of a filled record and of its builder shows none of its canaries, alone, in a list or in an answer")
    void record(Class<?> type) throws ReflectiveOperationException {
        SampleRecordFactory specimen = new SampleRecordFactory();
        Object made = specimen.of(type);

        assertThat(SampleRecordFactory.texts(made)).as("positive control").containsAll(specimen.canaries());
        assertThat(made.toString()).doesNotContain(specimen.canaries());
        assertThat(List.of(made).toString()).doesNotContain(specimen.canaries());
        assertThat(new Answer<>(made, Findings.none(), "id").toString()).doesNotContain(specimen.canaries());
        if (type.getPackageName().matches("vn\\.lienthong\\.(procedure|procedure\\..*|dossier)")) {
            Object builder = type.getMethod("toBuilder").invoke(made);
            assertThat(builder.toString())
                    .startsWith(builder.getClass().getSimpleName())
                    .doesNotContain(specimen.canaries());
        }
    }

    @Test
    @DisplayName("A filled dossier contains more than a hundred canaries, and its text form still identifies it")
    void dossier() {
        SampleRecordFactory specimen = new SampleRecordFactory();
        Object made = specimen.of(Dossier.class);

        assertThat(specimen.canaries()).hasSizeGreaterThan(100);
        assertThat(SampleRecordFactory.texts(made)).containsAll(specimen.canaries());
        assertThat(made.toString())
                .startsWith("Dossier[code=")
                .contains(
                        "name=PersonName(",
                        "url=FileUrl(",
                        "identity=PersonalId(",
                        "extras=Extras[2 unknown, 1 unusual]");
    }

    @Test
    @DisplayName("Neither the findings of a dossier full of wrong values nor their texts show a canary")
    void findings() {
        SampleRecordFactory specimen = new SampleRecordFactory();
        Dossier made = (Dossier) specimen.of(Dossier.class);
        Dossier broken = made.toBuilder()
                .code(DossierCode.of("HS-1"))
                .status(DossierStatus.of(
                        "portal1/dossier-status", specimen.canaries().iterator().next()))
                .build();

        Findings findings = broken.check(RulePack.inForce(SampleDossiers.RECEPTION))
                .and(StatusTransitions.check(broken.status(), DossierStatus.RECEIVED))
                .and(StatusTransitions.check(DossierStatus.RECEIVED, broken.status()));

        assertThat(findings.list()).hasSizeGreaterThan(6);
        assertThat(SampleRecordFactory.texts(broken)).containsAll(specimen.canaries());
        assertQuiet(findings, specimen.canaries());
    }

    @Test
    @DisplayName("Nor do those of a procedure, whose words are published, quote any of them")
    void procedureFindings() {
        Procedure made = (Procedure) new SampleRecordFactory().of(Procedure.class);

        Findings findings = ProcedureRules.standard().check(made);

        assertThat(findings.list()).hasSizeGreaterThan(6);
        Set<String> words = SampleRecordFactory.texts(made);
        words.removeIf(word -> !word.startsWith("chữ") && !word.startsWith("bí-mật"));
        assertThat(words).hasSizeGreaterThan(50);
        assertQuiet(findings, words);
    }

    private static void assertQuiet(Findings findings, Set<String> canaries) {
        assertThat(findings.toString()).doesNotContain(canaries);
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain(canaries);
            }
        }
    }

    @Test
    @DisplayName("The text form of extras shows only their number")
    void extras() {
        SampleRecordFactory specimen = new SampleRecordFactory();
        Object made = specimen.of(DatabaseUse.class);
        Extras extras = ((DatabaseUse) made).extras();

        assertThat(extras).hasToString("Extras[2 unknown, 1 unusual]");
        assertThat(Extras.NONE).hasToString("none");
        assertThat(specimen.canaries()).hasSize(7);
        assertThat(extras.unknown().values().toString() + extras.unusual().values())
                .doesNotContain(specimen.canaries());
    }
}
