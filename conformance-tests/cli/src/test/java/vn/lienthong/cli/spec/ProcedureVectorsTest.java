package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.check.HistoryRules;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.check.ServiceRules;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.catalogue.CatalogueDiff;
import vn.lienthong.procedure.catalogue.ProcedureCatalogue;
import vn.lienthong.procedure.publication.AnnouncingAuthority;
import vn.lienthong.procedure.publication.ChangeKind;
import vn.lienthong.procedure.publication.ProcedureHistory;
import vn.lienthong.procedure.publication.ProcedureStage;
import vn.lienthong.procedure.publication.ProcedureVersion;
import vn.lienthong.procedure.publication.PublicationDeadline;

/**
 * Verifies the vector pairs on procedures: their parts, versions, stages, days of publication, services and
 * catalogues.
 */
class ProcedureVectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WorkingCalendar STATE_CALENDAR = WorkingCalendar.standard();

    private static Stream<JsonNode> pairs(String kinds) {
        return SpecRepositoryFiles.pairsOf("procedure").stream()
                .filter(pair -> pair.path("kind").asText().matches(kinds));
    }

    static Stream<JsonNode> sheets() {
        return pairs("sheet");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("The rules find nothing of the requirement at the place in the one sheet, and the finding in its twin")
    void sheet(JsonNode pair) throws IOException {
        JsonNode accepted = message(pair);
        assertThat(matching(pair, accepted)).isEmpty();
        assertThat(matching(pair, MutatedMessage.apply(accepted, pair.path("rejected"))))
                .extracting(Finding::severity)
                .containsOnly(Severity.valueOf(pair.at("/finding/severity").asText()))
                .isNotEmpty();
    }

    private static List<Finding> matching(JsonNode pair, JsonNode sheet) throws IOException {
        return procedure(sheet).check(ProcedureRules.standard()).stream()
                .filter(finding -> finding.requirement()
                                .equals(pair.path("requirement").asText())
                        && finding.path().equals(pair.at("/finding/path").asText())
                        && (!pair.at("/finding").has("part")
                                || finding.arguments()
                                        .contains("@procedure.part."
                                                + pair.at("/finding/part").asText())))
                .toList();
    }

    static Stream<JsonNode> differences() {
        return pairs("difference");
    }

    @ParameterizedTest
    @MethodSource("differences")
    @DisplayName("A catalogue equals itself, and its twin differs in the given way and parts")
    void difference(JsonNode pair) throws IOException {
        JsonNode accepted = message(pair);
        assertThat(compareCatalogues(accepted, accepted).isEmpty()).isTrue();

        JsonNode difference = pair.path("difference");
        List<CatalogueDiff.CatalogueDifference> found =
                compareCatalogues(accepted, MutatedMessage.apply(accepted, pair.path("rejected")))
                        .differences()
                        .stream()
                        .filter(one -> one.side() == 1)
                        .filter(one -> one.code()
                                .value()
                                .equals(pair.path("code")
                                        .asText(accepted.path("MATTHC").asText())))
                        .toList();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(keyWord(one.kind())).isEqualTo(difference.path("kind").asText());
            assertThat(one.parts().stream().map(ProcedureVectorsTest::keyWord).toList())
                    .isEqualTo(texts(difference.path("parts")));
        });
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String keyWord(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CatalogueDiff compareCatalogues(JsonNode national, JsonNode local) throws IOException {
        return CatalogueDiff.of(List.of(
                ProcedureCatalogue.of("national", List.of(procedure(national))),
                ProcedureCatalogue.of("local", List.of(procedure(local)))));
    }

    static Stream<JsonNode> days() {
        return pairs("announcement.*|entry.*");
    }

    @ParameterizedTest
    @MethodSource("days")
    @DisplayName("The last day of announcement or entry is the accepted one, not its twin")
    void day(JsonNode pair) {
        assertThat(lastDay(pair))
                .as(pair.path("why").asText())
                .isEqualTo(LocalDate.parse(pair.path("accepted").asText()))
                .isNotEqualTo(LocalDate.parse(pair.path("rejected").asText()));
    }

    private static LocalDate lastDay(JsonNode pair) {
        LocalDate day = LocalDate.parse(
                pair.path("signed").asText(pair.path("effective").asText()));
        String kind = pair.path("kind").asText();
        return switch (kind) {
            case "announcement" ->
                PublicationDeadline.announcement(announcer(pair), day, STATE_CALENDAR)
                        .lastDay();
            case "announcement-by-index" ->
                Objects.requireNonNull(PublicationDeadline.announcement(announcer(pair), day, STATE_CALENDAR)
                        .lastDayByIndex());
            case "announcement-shortened" ->
                PublicationDeadline.announcementShortened(day, STATE_CALENDAR).lastDay();
            case "entry" ->
                PublicationDeadline.entry(announcer(pair), day, STATE_CALENDAR).lastDay();
            case "entry-shortened" ->
                PublicationDeadline.entryShortened(day, STATE_CALENDAR).lastDay();
            default -> throw new AssertionError(kind);
        };
    }

    private static AnnouncingAuthority announcer(JsonNode pair) {
        return AnnouncingAuthority.valueOf(pair.path("announcer").asText().toUpperCase(Locale.ROOT));
    }

    static Stream<JsonNode> histories() {
        return pairs("history");
    }

    @ParameterizedTest
    @MethodSource("histories")
    @DisplayName("The one history is sound, and its twin has the finding at its version alone")
    void parseHistory(JsonNode pair) throws IOException {
        assertThat(parseHistory(pair.path("accepted").asText()).check()).isEmpty();
        assertThat(parseHistory(pair.path("rejected").asText()).check())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.requirement())
                            .isEqualTo(pair.path("requirement").asText());
                    assertThat(finding.path())
                            .isEqualTo(pair.at("/finding/path").asText());
                    assertThat(finding.severity().name())
                            .isEqualTo(pair.at("/finding/severity").asText());
                });
    }

    static Stream<JsonNode> others() {
        return pairs("reception|first|stage|service");
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("The one text passes and its twin is found")
    void other(JsonNode pair) throws IOException {
        assertThat(isAccepted(pair, pair.path("accepted").asText())).isTrue();
        assertThat(isAccepted(pair, pair.path("rejected").asText())).isFalse();
    }

    private static boolean isAccepted(JsonNode pair, String text) throws IOException {
        String kind = pair.path("kind").asText();
        return switch (kind) {
            case "reception" ->
                sampleDossier(text)
                        .check(HistoryRules.of(
                                parseHistory(pair.path("versions").asText())))
                        .isEmpty();
            case "first" ->
                sampleDossier(pair.path("day").asText() + "T08:00:00+07:00")
                        .check(HistoryRules.of(parseHistory(text)))
                        .isEmpty();
            case "stage" -> parseStage(text.split(">")[0]).mayBecome(parseStage(text.split(">")[1]));
            case "service" -> !findServiceFindings(pair, text).failed();
            default -> throw new AssertionError(kind);
        };
    }

    private static Findings findServiceFindings(JsonNode pair, String code) throws IOException {
        LocalDate day = LocalDate.parse(pair.path("day").asText());
        return sampleProcedure().check(ServiceRules.of(ServiceCode.of(code), null, day));
    }

    private static ProcedureStage parseStage(String name) {
        return ProcedureStage.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static ProcedureHistory parseHistory(String text) throws IOException {
        Procedure sample = sampleProcedure();
        return ProcedureHistory.of(Stream.of(text.split(", "))
                .map(version -> version.split(" "))
                .map(words -> new ProcedureVersion(sample, ChangeKind.of(words[0]), LocalDate.parse(words[1])))
                .toList());
    }

    private static Dossier sampleDossier(String time) throws IOException {
        Owner owner = Owner.citizen(new PersonalId("038004000001"), PersonName.of("Nguyễn Văn KIỂM THỬ"));
        DossierCode code = DossierCode.of("H56.14-241205-12345");
        return Dossier.receive(sampleProcedure(), code, owner, Channel.DIRECT, OffsetDateTime.parse(time))
                .build();
    }

    private static Procedure sampleProcedure() throws IOException {
        return procedure(JSON.readTree(SpecRepositoryFiles.readText(
                SpecRepositoryFiles.SPEC.resolve("vectors/messages/LayThuTuc.sheet.json"))));
    }

    private static JsonNode message(JsonNode pair) throws IOException {
        JsonNode message = JSON.readTree(SpecRepositoryFiles.readText(SpecRepositoryFiles.SPEC
                .resolve("vectors")
                .resolve(pair.path("accepted").asText())));
        for (JsonNode change : pair.path("given")) {
            message = MutatedMessage.apply(message, change);
        }
        return message;
    }

    private static Procedure procedure(JsonNode sheet) throws IOException {
        return PortalMessageCodec.readSheet(JSON.writeValueAsBytes(sheet)).value();
    }
}
