package vn.lienthong.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.AnnouncementBuilder;
import vn.lienthong.procedure.ComponentCase;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.EligibleSubject;
import vn.lienthong.procedure.EligibleSubjectBuilder;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.LegalBasisBuilder;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgenciesBuilder;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.ProcedureDescriptionBuilder;
import vn.lienthong.procedure.ProcedurePart;
import vn.lienthong.procedure.ResultKindBuilder;
import vn.lienthong.procedure.SequenceCase;
import vn.lienthong.procedure.SequenceStep;
import vn.lienthong.procedure.TimeLimitCase;
import vn.lienthong.procedure.catalogue.CatalogueDiff.CatalogueDifference;
import vn.lienthong.procedure.catalogue.CatalogueDiff.DifferenceKind;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Extras;

@Tag("LT-PROC-013")
class CatalogueDiffTest {
    private static final Procedure SAMPLE =
            withAnnouncement(SampleDossiers.procedure(), "Quyết định số 12/QĐ-BTP", "1");
    private static final Procedure OTHER =
            SAMPLE.toBuilder().code(ProcedureCode.of("2.000489")).build();

    private static Procedure withAnnouncement(Procedure procedure, String decision, String status) {
        return procedure.toBuilder()
                .announcement(AnnouncementBuilder.builder()
                        .decision(decision)
                        .status(status)
                        .build())
                .build();
    }

    private static CatalogueDiff diff(List<Procedure> national, List<Procedure> local) {
        return CatalogueDiff.of(List.of(ProcedureCatalogue.of("a", national), ProcedureCatalogue.of("b", local)));
    }

    private static CatalogueDifference at(int side, DifferenceKind kind, ProcedurePart... parts) {
        return new CatalogueDifference(SAMPLE.code(), side, kind, List.of(parts));
    }

    @Test
    @DisplayName("A code that the national database lacks is reported for each side, as often as it occurs")
    void missing() {
        CatalogueDiff diff = CatalogueDiff.of(List.of(
                ProcedureCatalogue.of("cơ sở dữ liệu quốc gia", List.of(OTHER)),
                ProcedureCatalogue.of("hệ thống", List.of(SAMPLE, OTHER, SAMPLE)),
                ProcedureCatalogue.of("niêm yết", List.of(SAMPLE, OTHER))));

        assertThat(diff.sides()).containsExactly("cơ sở dữ liệu quốc gia", "hệ thống", "niêm yết");
        assertThat(diff.comparedCodes()).isEqualTo(2);
        assertThat(diff.differences())
                .containsExactly(
                        at(1, DifferenceKind.NOT_NATIONAL),
                        at(1, DifferenceKind.DUPLICATE),
                        at(2, DifferenceKind.NOT_NATIONAL));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    @DisplayName("A province's code is compared once with the national one, and never with another province's")
    void provincial() {
        Procedure own = withCode("2.000488.000.00.00.H56");
        assertThat(diff(List.of(SAMPLE), List.of(own)).isEmpty()).isTrue();
        assertThat(diff(List.of(own), List.of(SAMPLE)).isEmpty()).isTrue();
        assertThat(diff(List.of(SAMPLE), List.of(SAMPLE, own)).isEmpty()).isTrue();
        Procedure renamed = own.toBuilder().name("Tên khác").build();
        assertThat(diff(List.of(SAMPLE), List.of(renamed)).differences())
                .containsExactly(
                        new CatalogueDifference(own.code(), 1, DifferenceKind.DIFFERENT, List.of(ProcedurePart.NAME)));
        Procedure another = withCode("2.000488.H21");
        assertThat(diff(List.of(own), List.of(another)).differences())
                .containsExactly(
                        new CatalogueDifference(own.code(), 1, DifferenceKind.MISSING, List.of()),
                        new CatalogueDifference(another.code(), 1, DifferenceKind.NOT_NATIONAL, List.of()));
    }

    private static Procedure withCode(String code) {
        return SAMPLE.toBuilder().code(ProcedureCode.of(code)).build();
    }

    @Test
    @DisplayName("A code is compared where both sides have one; addresses and the files of results are not")
    void codes() {
        for (ProcedurePart part : List.of(
                ProcedurePart.COMPONENTS,
                ProcedurePart.SUBJECTS,
                ProcedurePart.SETTLING_AGENCY,
                ProcedurePart.RESULT)) {
            Procedure none = withIdentifiers(null, "https://a.vn/");
            Procedure one = withIdentifiers("X1", "https://b.vn/");
            assertThat(diff(List.of(none), List.of(one)).isEmpty()).isTrue();
            assertThat(diff(List.of(one), List.of(none)).isEmpty()).isTrue();
            assertThat(diff(List.of(one), List.of(withIdentifiers("X2", "https://a.vn/")))
                            .differences())
                    .singleElement()
                    .satisfies(found -> assertThat(found.parts()).contains(part));
        }
    }

    private static Procedure withIdentifiers(@Nullable String code, String host) {
        DossierComponent paper = SampleDossiers.component("Tờ khai").toBuilder()
                .code(code == null ? null : ComponentCode.of(code))
                .formName("Mẫu 01")
                .formUrl(host + "mau")
                .build();
        FeeLine fee = FeeLineBuilder.builder().value("5000").url(host + "phi").build();
        return SAMPLE.toBuilder()
                .components(List.of(new ComponentCase(null, List.of(paper), Extras.NONE)))
                .scope(SAMPLE.scope().toBuilder()
                        .subjects(List.of(EligibleSubjectBuilder.builder()
                                .name("Công dân")
                                .code(code)
                                .build()))
                        .build())
                .agencies(ProcedureAgenciesBuilder.builder()
                        .implementing(List.of(new Agency(code == null ? null : AgencyCode.of(code), "Sở", Extras.NONE)))
                        .build())
                .results(List.of(ResultKindBuilder.builder()
                        .name("Phiếu")
                        .code(code == null ? null : ResultCode.of(code))
                        .url(host + "kq")
                        .fileName(host + ".pdf")
                        .build()))
                .manners(List.of(new FilingMethod(
                        Channel.DIRECT,
                        List.of(new TimeLimitCase(new TimeLimit("10", "Ngày", null), List.of(fee), Extras.NONE)),
                        Extras.NONE)))
                .build();
    }

    @Test
    @DisplayName(
            "A paper without a form leaves the forms alone; a channel without a case, and the order of channels, limits and fees")
    void untouched() {
        ComponentCase papers = SAMPLE.components().get(0);
        List<DossierComponent> more = new ArrayList<>(papers.components());
        more.add(SampleDossiers.component("Giấy tờ khác"));
        Procedure added = SAMPLE.toBuilder()
                .components(List.of(papers.toBuilder().components(more).build()))
                .build();
        assertThat(diff(List.of(SAMPLE), List.of(added)).differences())
                .containsExactly(at(1, DifferenceKind.DIFFERENT, ProcedurePart.COMPONENTS));

        List<FilingMethod> manners = new ArrayList<>(SAMPLE.manners());
        Collections.reverse(manners);
        assertThat(diff(
                                List.of(SAMPLE),
                                List.of(SAMPLE.toBuilder().manners(manners).build()))
                        .isEmpty())
                .isTrue();
        manners.add(new FilingMethod(Channel.POST, List.of(), Extras.NONE));
        assertThat(diff(
                                List.of(SAMPLE),
                                List.of(SAMPLE.toBuilder().manners(manners).build()))
                        .differences())
                .containsExactly(at(1, DifferenceKind.DIFFERENT, ProcedurePart.MANNER));
    }

    @Test
    @DisplayName("A side with another decision is stale, and so is an open one if the first is closed")
    void stale() {
        Procedure older = withAnnouncement(SAMPLE, "Quyết định số 9/QĐ-BTP", "1");
        assertThat(diff(List.of(SAMPLE), List.of(older)).differences()).containsExactly(at(1, DifferenceKind.STALE));
        Procedure closed = withAnnouncement(SAMPLE, "Quyết định số 12/QĐ-BTP", "2");
        assertThat(diff(List.of(closed), List.of(SAMPLE)).differences()).containsExactly(at(1, DifferenceKind.STALE));
        for (String silent : List.of("", " ")) {
            Procedure unsaid = withAnnouncement(SAMPLE, "Quyết định số 12/QĐ-BTP", silent);
            assertThat(diff(List.of(SAMPLE), List.of(unsaid)).isEmpty()).isTrue();
        }
        Procedure renamed = older.toBuilder().name("Tên cũ").build();
        assertThat(diff(List.of(SAMPLE), List.of(renamed)).differences())
                .containsExactly(at(1, DifferenceKind.STALE, ProcedurePart.NAME));
    }

    @Test
    @DisplayName(
            "A decision is identified by its number despite surrounding text, and a missing one makes nothing stale")
    void decision() {
        for (String same :
                List.of("12/QĐ-BTP", "Số 12/qđ-btp ngày 01/02/2026", " quyết  định số 12/QĐ-BTP;", "", " ")) {
            assertThat(diff(List.of(SAMPLE), List.of(withAnnouncement(SAMPLE, same, "1")))
                            .isEmpty())
                    .as(same)
                    .isTrue();
        }
        for (String other : List.of("112/QĐ-BTP", "12/QĐ-BTP-X", "12/2026/QĐ-BTP", "số 12")) {
            assertThat(diff(List.of(SAMPLE), List.of(withAnnouncement(SAMPLE, other, "1")))
                            .isEmpty())
                    .as(other)
                    .isFalse();
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(ProcedurePart.NAME, b -> b.name("Cấp phiếu")),
                change(
                        ProcedurePart.SEQUENCE,
                        b -> b.sequence(List.of(new SequenceCase(
                                "Trực tuyến", SAMPLE.sequence().get(0).steps(), Extras.NONE)))),
                change(
                        ProcedurePart.COMPONENTS,
                        b -> b.components(List.of(new ComponentCase(
                                null,
                                List.of(SampleDossiers.component("Tờ khai").toBuilder()
                                        .copies("1")
                                        .build()),
                                Extras.NONE)))),
                change(ProcedurePart.TIME_LIMIT, b -> b.manners(List.of(methodWithLimit("11"), secondMethod()))),
                change(
                        ProcedurePart.SUBJECTS,
                        b -> b.scope(SAMPLE.scope().toBuilder()
                                .subjects(List.of(new EligibleSubject(null, "Doanh nghiệp", Extras.NONE)))
                                .build())),
                change(
                        ProcedurePart.SETTLING_AGENCY,
                        b -> b.agencies(SAMPLE.agencies().toBuilder()
                                .coordinating(List.of(new Agency(null, "Công an tỉnh", Extras.NONE)))
                                .build())),
                change(
                        ProcedurePart.FORM,
                        b -> b.components(List.of(new ComponentCase(
                                null,
                                List.of(SampleDossiers.component("Tờ khai").toBuilder()
                                        .formName("mau01.doc")
                                        .build()),
                                Extras.NONE)))),
                change(
                        ProcedurePart.RESULT,
                        b -> b.results(List.of(
                                ResultKindBuilder.builder().name("Phiếu").build()))),
                change(
                        ProcedurePart.REQUIREMENTS,
                        b -> b.description(ProcedureDescriptionBuilder.builder()
                                .requirements("Có")
                                .build())),
                change(
                        ProcedurePart.LEGAL_BASIS,
                        b -> b.legalBases(List.of(LegalBasisBuilder.builder()
                                .number("1/2026/NĐ-CP")
                                .build()))));
    }

    private static FilingMethod methodWithLimit(String days) {
        return SampleDossiers.filingMethod(Channel.DIRECT, new TimeLimit(days, "Ngày làm việc", null));
    }

    private static FilingMethod secondMethod() {
        return SAMPLE.manners().get(1);
    }

    private static Arguments change(ProcedurePart part, UnaryOperator<ProcedureBuilder> change) {
        return Arguments.of(part, change.apply(SAMPLE.toBuilder()).build());
    }

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("A difference under the same decision is reported by its part only")
    void different(ProcedurePart part, Procedure changed) {
        assertThat(diff(List.of(SAMPLE), List.of(changed)).differences())
                .containsExactly(at(1, DifferenceKind.DIFFERENT, part));
    }

    @Test
    @DisplayName("A fee moved to another channel, and a removed channel, are reported with their contents")
    void channels() {
        Procedure one =
                SAMPLE.toBuilder().manners(List.of(methodWithLimit("10"))).build();
        assertThat(diff(List.of(SAMPLE), List.of(one)).differences())
                .containsExactly(at(
                        1,
                        DifferenceKind.DIFFERENT,
                        ProcedurePart.MANNER,
                        ProcedurePart.TIME_LIMIT,
                        ProcedurePart.FEE));
        FilingMethod free = new FilingMethod(
                Channel.DIRECT,
                List.of(new TimeLimitCase(methodWithLimit("10").cases().get(0).limit(), List.of(), Extras.NONE)),
                Extras.NONE);
        Procedure moved = SAMPLE.toBuilder()
                .manners(List.of(
                        free,
                        new FilingMethod(
                                Channel.ONLINE,
                                List.of(new TimeLimitCase(
                                        secondMethod().cases().get(0).limit(),
                                        methodWithLimit("10").cases().get(0).fees(),
                                        Extras.NONE)),
                                Extras.NONE)))
                .build();
        assertThat(diff(List.of(SAMPLE), List.of(moved)).differences())
                .containsExactly(at(1, DifferenceKind.DIFFERENT, ProcedurePart.FEE));
    }

    @Test
    @DisplayName("The boundary between steps is part of the comparison")
    void steps() {
        assertThat(diff(List.of(withSteps("ab", "c")), List.of(withSteps("a", "bc")))
                        .differences())
                .containsExactly(at(1, DifferenceKind.DIFFERENT, ProcedurePart.SEQUENCE));
        assertThat(diff(List.of(withSteps("ab", "c")), List.of(withSteps("ab", "c")))
                        .isEmpty())
                .isTrue();
    }

    private static Procedure withSteps(String... steps) {
        List<SequenceStep> sequence = Stream.of(steps)
                .map(step -> new SequenceStep(step, Extras.NONE))
                .toList();
        return SAMPLE.toBuilder()
                .sequence(List.of(new SequenceCase(null, sequence, Extras.NONE)))
                .build();
    }

    @Test
    @DisplayName("Decomposed letters, blanks and the position of a tone make no difference; another tone does")
    void alike() {
        Procedure hoa = SAMPLE.toBuilder().name("Cấp phép hòa giải, thủy lợi").build();
        for (String same : List.of(
                Normalizer.normalize("Cấp phép hòa giải, thủy lợi", Normalizer.Form.NFD),
                "Cấp phép hoà giải, thuỷ lợi",
                " Cấp  phép\nhòa\u00a0giải, thủy lợi")) {
            assertThat(diff(List.of(hoa), List.of(hoa.toBuilder().name(same).build()))
                            .isEmpty())
                    .as(same)
                    .isTrue();
        }
        for (String other :
                List.of("Cấp phép hóa giải, thủy lợi", "Cấp phép hoa giải, thủy lợi", "Cập phép hòa giải, thủy lợi")) {
            assertThat(diff(List.of(hoa), List.of(hoa.toBuilder().name(other).build()))
                            .isEmpty())
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("Ten thousand procedures in three catalogues, one shuffled, are compared within a minute")
    void large() {
        List<Procedure> all = new ArrayList<>();
        IntStream.range(0, 10_000)
                .forEach(i -> all.add(SAMPLE.toBuilder()
                        .code(ProcedureCode.of("1." + (100_000 + i)))
                        .build()));
        List<Procedure> shuffled = new ArrayList<>(all.subList(1, all.size()));
        Collections.reverse(shuffled);
        shuffled.set(0, shuffled.get(0).toBuilder().name("Khác").build());

        CatalogueDiff diff = Assertions.assertTimeout(
                Duration.ofMinutes(1),
                () -> CatalogueDiff.of(List.of(
                        ProcedureCatalogue.of("a", all),
                        ProcedureCatalogue.of("b", shuffled),
                        ProcedureCatalogue.of("c", all))));

        assertThat(diff.comparedCodes()).isEqualTo(10_000);
        assertThat(diff.differences())
                .containsExactly(
                        new CatalogueDifference(ProcedureCode.of("1.100000"), 1, DifferenceKind.MISSING, List.of()),
                        new CatalogueDifference(
                                ProcedureCode.of("1.109999"),
                                1,
                                DifferenceKind.DIFFERENT,
                                List.of(ProcedurePart.NAME)));
    }

    @Test
    @DisplayName("One catalogue is not compared, empty ones are equal, and null is refused by name")
    void bad() {
        assertThat(diff(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(ProcedureCatalogue.of("a", List.of(SAMPLE, OTHER))).hasToString("a (2)");
        List<ProcedureCatalogue> one = List.of(ProcedureCatalogue.of("a", List.of()));
        assertThatThrownBy(() -> CatalogueDiff.of(one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CatalogueDiff.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("catalogues");
        assertThatThrownBy(() -> ProcedureCatalogue.of("a", null)).hasMessage("procedures");
        assertThatThrownBy(() -> ProcedureCatalogue.of(null, List.of())).hasMessage("name");
    }
}
