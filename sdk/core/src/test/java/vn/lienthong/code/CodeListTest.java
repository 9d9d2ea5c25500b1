package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.specimen.SpecFiles;
import vn.lienthong.value.Language;

class CodeListTest {
    private static final String HEADER = "code,portal1,vi,en,valid_from,valid_to,confidence,source";
    private static final String UNITS =
            "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source";

    /** Lists whose rows are not named values. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry(
                    "course-packs",
                    "code,basis,supplement_requests,supplement_days,new_appointments,answer_hours,valid_from,valid_to,"
                            + "confidence,source"),
            Map.entry("dossier-status-moves", "from,to,grade,actor,clock,needs,source"),
            Map.entry("agency-aliases", "old,new,valid_from,valid_to,confidence,source"),
            Map.entry("once-only", "document,database,basis,valid_from,valid_to,confidence,source"),
            Map.entry(
                    "signature-algorithms",
                    "kind,name,bits,strict,strict_until,archive,archive_until,archive_bits,confidence,source"),
            Map.entry("province", UNITS),
            Map.entry("commune", UNITS),
            Map.entry("agency", UNITS));

    static Stream<Arguments> lists() throws IOException {
        return SpecFiles.codeLists().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    static Stream<Arguments> codes() throws IOException {
        return lists().filter(list -> !TABLES.containsKey((String) list.get()[0]));
    }

    @Test
    @DisplayName("The lists that the model's types name are all there")
    void complete() throws IOException {
        assertThat(SpecFiles.codeLists())
                .containsKeys(
                        "agency-aliases",
                        "channel",
                        "course-packs",
                        "database",
                        "delivery-state",
                        "dossier-status",
                        "dossier-status-moves",
                        "fee-collection",
                        "fee-kind",
                        "filing-place",
                        "identity-kind",
                        "issue-kind",
                        "owner-kind",
                        "payment-place",
                        "payment-state",
                        "result-return",
                        "reuse",
                        "sync-state");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @DisplayName(
            "Each list is UTF-8 without a mark, ends its lines with LF, quotes nothing, and all its rows have the header's width")
    void dialect(String name, byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();

        assertThat(text)
                .doesNotContain("\"", "\r", "\uFEFF", "\t", "\u2028")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        assertThat(lines.get(0)).isEqualTo(TABLES.getOrDefault(name, HEADER));
        int width = lines.get(0).split(",", -1).length;
        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line.split(",", -1)).hasSize(width).allMatch(cell -> cell.equals(cell.strip()));
        });
        assertThat(lines).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    @DisplayName(
            "Each code list names every value once in kebab case, in both languages, and once on the wire, if it has one")
    void content(String name, byte[] bytes) {
        List<CodeList.CodeListRow> rows = CodeList.require(name).rows();

        assertThat(rows)
                .extracting(CodeList.CodeListRow::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][a-z0-9-]*"));
        assertThat(rows)
                .extracting(row -> row.cell("portal1"))
                .filteredOn(text -> !text.isEmpty())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("\\d{1,2}"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.name(Language.VI)).isNotBlank();
            assertThat(row.name(Language.EN)).isNotBlank();
            assertThat(row.cell("confidence")).isIn("H", "M", "L");
            assertThat(row.cell("source")).isNotBlank();
            assertThat(row.confidence().name()).isEqualTo(row.cell("confidence"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @Tag("LT-LIST-001")
    @DisplayName("Each day in a list is one, and none lies before the first of its row")
    void days(String name, byte[] bytes) {
        assertThat(CodeList.require(name).rows()).allSatisfy(row -> {
            ValidityPeriod validity = row.validity();
            assertThat(String.valueOf(validity.from()))
                    .isEqualTo(row.cell("valid_from").isEmpty() ? "null" : row.cell("valid_from"));
            assertThat(String.valueOf(validity.to()))
                    .isEqualTo(row.cell("valid_to").isEmpty() ? "null" : row.cell("valid_to"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @DisplayName("A list contains its rows with the order and cells of its file")
    void reading(String name, byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        CodeList list = CodeList.require(name);

        assertThat(list.rows()).hasSize(lines.length - 1);
        for (int i = 1; i < lines.length; i++) {
            assertThat(String.join(",", list.rows().get(i - 1).cells().values()))
                    .isEqualTo(lines[i]);
        }
    }

    @Test
    @DisplayName("A row is found by its text, and has names and wire values")
    void row() {
        CodeList.CodeListRow row = CodeList.require("channel").findRow("online").orElseThrow();

        assertThat(row.name(Language.VI)).isEqualTo("Trực tuyến");
        assertThat(row.name(Language.EN)).isEqualTo("Online");
        assertThat(row.cell("portal1")).isEqualTo("2");
        assertThat(row.cell("no-such-column")).isEmpty();
        assertThat(CodeList.require("channel").findRow("2")).isEmpty();
        assertThat(CodeList.require("channel").findRow("Online")).isEmpty();
    }

    @Test
    @DisplayName("A list is read once")
    void cached() {
        assertThat(CodeList.require("channel")).isSameAs(CodeList.require("channel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-list",
                "portal1/channel",
                "../codes/channel",
                "Channel",
                "channel.csv",
                "kênh",
                "a\nb"
            })
    @Tag("LT-CODE-009")
    @DisplayName("An unknown list name is not found, even if it looks like a path")
    void noSuchList(String name) {
        assertThat(CodeList.find(name)).isEmpty();
        assertThatThrownBy(() -> CodeList.require(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no code list of that name");
    }

    @Test
    @DisplayName("Rows and their cells cannot be changed")
    void immutable() {
        CodeList list = CodeList.require("channel");
        Map<String, String> cells = list.rows().get(0).cells();
        assertThatThrownBy(() -> list.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cells.put("code", "x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
