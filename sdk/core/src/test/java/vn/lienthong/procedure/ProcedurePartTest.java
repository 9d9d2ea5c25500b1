package vn.lienthong.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Extras;

class ProcedurePartTest {
    private static final Procedure SAMPLE = SampleDossiers.procedure();

    @Test
    @Tag("LT-PROC-010")
    @DisplayName("Seven parts are mandatory, and the sample contains them and its fee")
    void mandatory() {
        assertThat(Stream.of(ProcedurePart.values()).filter(ProcedurePart::isMandatory))
                .containsExactly(
                        ProcedurePart.NAME,
                        ProcedurePart.SEQUENCE,
                        ProcedurePart.MANNER,
                        ProcedurePart.COMPONENTS,
                        ProcedurePart.TIME_LIMIT,
                        ProcedurePart.SUBJECTS,
                        ProcedurePart.SETTLING_AGENCY);
        Set<ProcedurePart> told = EnumSet.range(ProcedurePart.NAME, ProcedurePart.SETTLING_AGENCY);
        told.add(ProcedurePart.FEE);
        assertThat(SAMPLE.parts()).isEqualTo(told);
    }

    static Stream<Arguments> presentParts() {
        return Stream.of(
                Arguments.of(
                        ProcedurePart.FORM,
                        withForm(DossierComponentBuilder.builder().formUrl("https://a.vn/1"))),
                Arguments.of(
                        ProcedurePart.FORM,
                        withForm(DossierComponentBuilder.builder().formName("mau01.doc"))),
                Arguments.of(
                        ProcedurePart.RESULT,
                        SAMPLE.toBuilder()
                                .results(List.of(ResultKindBuilder.builder()
                                        .name("Phiếu")
                                        .build()))
                                .build()),
                Arguments.of(
                        ProcedurePart.REQUIREMENTS,
                        SAMPLE.toBuilder()
                                .description(ProcedureDescriptionBuilder.builder()
                                        .requirements("Không")
                                        .build())
                                .build()),
                Arguments.of(
                        ProcedurePart.LEGAL_BASIS,
                        SAMPLE.toBuilder()
                                .legalBases(List.of(LegalBasisBuilder.builder()
                                        .number("28/2009/QH12")
                                        .build()))
                                .build()));
    }

    private static Procedure withForm(DossierComponentBuilder paper) {
        return SAMPLE.toBuilder()
                .components(List.of(new ComponentCase(null, List.of(paper.build()), Extras.NONE)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("presentParts")
    @Tag("LT-PROC-011")
    @DisplayName("An optional part is reported present only if it exists")
    void conditional(ProcedurePart part, Procedure procedure) {
        assertThat(part.isPresentIn(procedure)).isTrue();
        assertThat(part.isPresentIn(SAMPLE)).isFalse();
        assertThat(part.isMandatory()).isFalse();
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of(ProcedurePart.NAME, SAMPLE.toBuilder().name(" \n").build()),
                Arguments.of(
                        ProcedurePart.SEQUENCE,
                        SAMPLE.toBuilder()
                                .sequence(List.of(new SequenceCase(
                                        "Trường hợp 1", List.of(new SequenceStep("", Extras.NONE)), Extras.NONE)))
                                .build()),
                Arguments.of(
                        ProcedurePart.COMPONENTS,
                        withForm(
                                DossierComponentBuilder.builder().originals("1").copies("0"))),
                Arguments.of(ProcedurePart.TIME_LIMIT, withLimit(new TimeLimit("", " ", null))),
                Arguments.of(
                        ProcedurePart.SUBJECTS,
                        SAMPLE.toBuilder()
                                .scope(SAMPLE.scope().toBuilder()
                                        .subjects(List.of())
                                        .build())
                                .build()),
                Arguments.of(
                        ProcedurePart.SETTLING_AGENCY,
                        SAMPLE.toBuilder()
                                .agencies(ProcedureAgenciesBuilder.builder()
                                        .coordinating(List.of(new Agency(null, "Công an tỉnh", Extras.NONE)))
                                        .build())
                                .build()));
    }

    private static Procedure withLimit(TimeLimit limit) {
        return SAMPLE.toBuilder()
                .manners(List.of(SampleDossiers.filingMethod(Channel.DIRECT, limit)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("missing")
    @Tag("LT-PROC-010")
    @DisplayName("Labels, counts, blanks and helping agencies do not make a part present")
    void missing(ProcedurePart part, Procedure procedure) {
        Set<ProcedurePart> others = EnumSet.copyOf(SAMPLE.parts());
        others.remove(part);
        assertThat(procedure.parts()).isEqualTo(others);
    }

    @Test
    @DisplayName("A time limit in prose makes the part present, and so does prose on the settling agency")
    void prose() {
        assertThat(ProcedurePart.TIME_LIMIT.isPresentIn(withLimit(new TimeLimit(null, null, "theo lịch"))))
                .isTrue();
        assertThat(ProcedurePart.TIME_LIMIT.isPresentIn(withLimit(new TimeLimit(null, "Không quy định", null))))
                .isTrue();
        Procedure prose = SAMPLE.toBuilder()
                .agencies(ProcedureAgencies.none())
                .description(ProcedureDescriptionBuilder.builder()
                        .competentAgencies("Ủy ban nhân dân cấp xã")
                        .build())
                .build();
        assertThat(ProcedurePart.SETTLING_AGENCY.isPresentIn(prose)).isTrue();
    }
}
