package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.check.DigitisationRules;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.digital.CopyMetadata;
import vn.lienthong.dossier.digital.CopySigner;
import vn.lienthong.dossier.digital.DigitalCopy;
import vn.lienthong.dossier.digital.DigitalPaper;
import vn.lienthong.dossier.digital.DigitisationRecord;
import vn.lienthong.dossier.digital.FormSigning;
import vn.lienthong.dossier.digital.ResultDocumentCode;
import vn.lienthong.dossier.digital.ScanCount;
import vn.lienthong.dossier.digital.ScanGround;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

/** Verifies the vector pairs of papers and forms that keep and break a rule on digitisation. */
class DigitisationVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("digitisation");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The rules find nothing of the requirement in the one, and the finding at its place in its twin")
    void told(JsonNode pair) {
        String requirement = pair.path("requirement").asText();
        String path = pair.at("/finding/path").asText();

        assertThat(read(pair.path("accepted").asText()).check(DigitisationRules.standard()))
                .noneMatch(finding -> finding.requirement().equals(requirement));
        assertThat(read(pair.path("rejected").asText()).check(DigitisationRules.standard()))
                .filteredOn(finding -> finding.requirement().equals(requirement)
                        && finding.path().equals(path))
                .extracting(Finding::severity)
                .containsExactly(Severity.valueOf(pair.at("/finding/severity").asText()));
    }

    private static DigitisationRecord read(String text) {
        List<DigitalPaper> papers = new ArrayList<>();
        List<FormSigning> forms = new ArrayList<>();
        OffsetDateTime settled = null;
        for (String event : text.split(" > ", -1)) {
            List<String> words = List.of(event.split(" ", -1));
            OffsetDateTime at = OffsetDateTime.parse(words.get(0) + "+07:00");
            switch (words.get(1)) {
                case "paper" ->
                    papers.add(new DigitalPaper(parseConstants(ScanGround.class, words.get(2)), parseCopy(at, words)));
                case "form" ->
                    forms.add(new FormSigning(
                            at,
                            parseConstants(FormSigning.OnlineFormKind.class, words.get(2))
                                    .get(0),
                            parseConstants(FormSigning.LoginMethod.class, words.get(3))
                                    .get(0),
                            words.contains("signature")));
                case "settled" -> settled = at;
                default -> throw new AssertionError(event);
            }
        }
        return new DigitisationRecord(papers, forms, settled);
    }

    private static <E extends Enum<E>> List<E> parseConstants(Class<E> type, String words) {
        return Arrays.stream(words.split(",", -1))
                .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    private static @Nullable DigitalCopy parseCopy(OffsetDateTime at, List<String> words) {
        if (!words.contains("copy")) {
            return null;
        }
        int[] counted = Arrays.stream(findValue(words, "sheets=").split("/", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        String code = findValue(words, "code=");
        return new DigitalCopy(
                at,
                new ScanCount(counted[0], counted[1], counted[2], counted[3], counted[4]),
                parseMetadata(List.of(findValue(words, "meta=").split(",", -1))),
                parseConstants(CopySigner.class, findValue(words, "signed=")),
                code.isEmpty() ? null : new ResultDocumentCode(code));
    }

    private static CopyMetadata parseMetadata(List<String> parts) {
        return new CopyMetadata(
                parts.contains("type") ? "KQ.G15.000031" : null,
                parts.contains("owner") ? new PersonalId("038004000001") : null,
                parts.contains("name") ? PersonName.of("Nguyễn Văn KIỂM THỬ") : null,
                parts.contains("summary") ? FreeText.of("Phiếu KIỂM THỬ") : null,
                null,
                null,
                null);
    }

    private static String findValue(List<String> words, String key) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse("");
    }
}
