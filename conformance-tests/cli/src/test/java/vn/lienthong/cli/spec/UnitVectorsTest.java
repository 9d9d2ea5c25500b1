package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.AdministrativeUnit;
import vn.lienthong.code.CodeLists;
import vn.lienthong.code.UnitList;
import vn.lienthong.code.UnitSuccession;
import vn.lienthong.code.personal.VietnameseNameKey;

/** Verifies the vector pairs on dated lists: the list contains the first twin and not the second. */
class UnitVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("unit");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The list contains the accepted twin and not the rejected one")
    void told(JsonNode pair) {
        assertThat(isAnswer(pair, pair.path("accepted").asText())).isTrue();
        assertThat(isAnswer(pair, pair.path("rejected").asText())).isFalse();
    }

    private static boolean isAnswer(JsonNode pair, String text) {
        return switch (pair.path("ask").asText()) {
            case "name" -> findUnit(pair, "on").name().equals(text);
            case "there" -> list(pair).find(text, dayOf(pair, "on")).isPresent();
            case "successors" ->
                toText(list(pair).successors(findUnit(pair, "ended"))).equals(text);
            case "same-name" -> VietnameseNameKey.isSameName(pair.path("name").asText(), text);
            case "value" ->
                CodeLists.standard()
                        .require(pair.path("list").asText())
                        .validOn(dayOf(pair, "on"))
                        .findRow(text)
                        .isPresent();
            default -> throw new AssertionError(pair);
        };
    }

    private static UnitList list(JsonNode pair) {
        CodeLists lists = CodeLists.standard();
        return switch (pair.path("list").asText()) {
            case "province" -> lists.provinces();
            case "commune" -> lists.communes();
            case "agency" -> lists.agencies();
            default -> throw new AssertionError(pair);
        };
    }

    private static AdministrativeUnit findUnit(JsonNode pair, String day) {
        return list(pair).find(pair.path("code").asText(), dayOf(pair, day)).orElseThrow();
    }

    private static LocalDate dayOf(JsonNode pair, String name) {
        return LocalDate.parse(pair.path(name).asText());
    }

    private static String toText(UnitSuccession succession) {
        Stream<String> codes =
                succession.units().stream().map(AdministrativeUnit::code).sorted();
        return succession.certainty().word() + " " + codes.collect(Collectors.joining(" "));
    }
}
