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
import vn.lienthong.specimen.Samples;
import vn.lienthong.value.Extras;

class PartTest {
    private static final Procedure SAMPLE = Samples.procedure();

    @Test
    @Tag("LT-PROC-010")
    @DisplayName("Seven parts are mandatory, and the sample tells them and its fee")
    void mandatory() {
        assertThat(Stream.of(Part.values()).filter(Part::mandatory))
                .containsExactly(
                        Part.NAME,
                        Part.SEQUENCE,
                        Part.MANNER,
                        Part.COMPONENTS,
                        Part.TIME_LIMIT,
                        Part.SUBJECTS,
                        Part.SETTLING_AGENCY);
        Set<Part> told = EnumSet.range(Part.NAME, Part.SETTLING_AGENCY);
        told.add(Part.FEE);
        assertThat(SAMPLE.parts()).isEqualTo(told);
    }

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(Part.FORM, formed(DossierComponentBuilder.builder().formUrl("https://a.vn/1"))),
                Arguments.of(Part.FORM, formed(DossierComponentBuilder.builder().formName("mau01.doc"))),
                Arguments.of(
                        Part.RESULT,
                        SAMPLE.toBuilder()
                                .results(List.of(ResultKindBuilder.builder()
                                        .name("Phiếu")
                                        .build()))
                                .build()),
                Arguments.of(
                        Part.REQUIREMENTS,
                        SAMPLE.toBuilder()
                                .description(ProcedureDescriptionBuilder.builder()
                                        .requirements("Không")
                                        .build())
                                .build()),
                Arguments.of(
                        Part.LEGAL_BASIS,
                        SAMPLE.toBuilder()
                                .legalBases(List.of(LegalBasisBuilder.builder()
                                        .number("28/2009/QH12")
                                        .build()))
                                .build()));
    }

    private static Procedure formed(DossierComponentBuilder paper) {
        return SAMPLE.toBuilder()
                .components(List.of(new ComponentCase(null, List.of(paper.build()), Extras.NONE)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("told")
    @Tag("LT-PROC-011")
    @DisplayName("A part that a procedure only has where it exists is told when it is there, and not when it is not")
    void conditional(Part part, Procedure procedure) {
        assertThat(part.in(procedure)).isTrue();
        assertThat(part.in(SAMPLE)).isFalse();
        assertThat(part.mandatory()).isFalse();
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of(Part.NAME, SAMPLE.toBuilder().name(" \n").build()),
                Arguments.of(
                        Part.SEQUENCE,
                        SAMPLE.toBuilder()
                                .sequence(List.of(new SequenceCase(
                                        "Trường hợp 1", List.of(new SequenceStep("", Extras.NONE)), Extras.NONE)))
                                .build()),
                Arguments.of(
                        Part.COMPONENTS,
                        formed(DossierComponentBuilder.builder().originals("1").copies("0"))),
                Arguments.of(Part.TIME_LIMIT, limited(new TimeLimit("", " ", null))),
                Arguments.of(
                        Part.SUBJECTS,
                        SAMPLE.toBuilder()
                                .scope(SAMPLE.scope().toBuilder()
                                        .subjects(List.of())
                                        .build())
                                .build()),
                Arguments.of(
                        Part.SETTLING_AGENCY,
                        SAMPLE.toBuilder()
                                .agencies(ProcedureAgenciesBuilder.builder()
                                        .coordinating(List.of(new Agency(null, "Công an tỉnh", Extras.NONE)))
                                        .build())
                                .build()));
    }

    private static Procedure limited(TimeLimit limit) {
        return SAMPLE.toBuilder()
                .manners(List.of(Samples.manner(Channel.DIRECT, limit)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("missing")
    @Tag("LT-PROC-010")
    @DisplayName("Labels, counts, blanks and agencies that only help do not tell a part")
    void missing(Part part, Procedure procedure) {
        Set<Part> others = EnumSet.copyOf(SAMPLE.parts());
        others.remove(part);
        assertThat(procedure.parts()).isEqualTo(others);
    }

    @Test
    @DisplayName("A time limit in prose tells the part, and so does prose on who settles")
    void prose() {
        assertThat(Part.TIME_LIMIT.in(limited(new TimeLimit(null, null, "theo lịch"))))
                .isTrue();
        assertThat(Part.TIME_LIMIT.in(limited(new TimeLimit(null, "Không quy định", null))))
                .isTrue();
        Procedure prose = SAMPLE.toBuilder()
                .agencies(ProcedureAgencies.none())
                .description(ProcedureDescriptionBuilder.builder()
                        .competentAgencies("Ủy ban nhân dân cấp xã")
                        .build())
                .build();
        assertThat(Part.SETTLING_AGENCY.in(prose)).isTrue();
    }
}
