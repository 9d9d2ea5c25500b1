package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.error.ConfigurationException;

@Tag("LT-LIST-012")
class SpecCsvTest {
    private static SpecCsv read(String text) {
        return SpecCsv.read(text.getBytes(StandardCharsets.UTF_8), "a,b", "LT-LIST-012");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"a,b\\n1,2\\n3,|1,2;3,", "a,b\\n1,2|1,2", "a,b\\n|''", "a,b|''", "a,b\\n,\\n|','"})
    @DisplayName("The lines are read with their cells, with or without a last line end")
    void lines(String text, String cells) {
        SpecCsv table = read(text.replace("\\n", "\n"));
        table.throwIfInvalid();
        List<String> rows =
                table.rows().stream().map(row -> String.join(",", row.cells())).toList();
        assertThat(String.join(";", rows)).isEqualTo(cells);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b\\n1\\n1,2,3|/line/2 /line/3",
                "a,b\\n\\n1,2|/line/2",
                "a,b\\n1,2\\n\\n|/line/3",
                "a,b\\n1,\"|/line/2"
            })
    @DisplayName("A line of another width, an empty one and a quoted one are problems of their lines")
    void width(String text, String lines) {
        SpecCsv table = read(text.replace("\\n", "\n"));
        assertThatThrownBy(table::throwIfInvalid)
                .isInstanceOf(ConfigurationException.class)
                .satisfies(thrown -> assertThat(((ConfigurationException) thrown).problems())
                        .extracting(finding -> finding.path() + " " + finding.key())
                        .containsExactly(List.of(lines.split(" ")).stream()
                                .map(line -> line + " file.width")
                                .toArray(String[]::new)));
    }

    @Test
    @DisplayName("A cell of an absent column is empty, and an invalid day is a problem")
    void cells() {
        SpecCsv table = read("a,b\n2026-08-31,2026-8-31\n");
        SpecCsv.CsvRow row = table.rows().get(0);
        assertThat(row.cell("c")).isEmpty();
        assertThat(row.day("a")).hasToString("Optional[2026-08-31]");
        assertThat(row.day("b")).isEmpty();
        assertThatThrownBy(table::throwIfInvalid).hasMessageContaining("/line/2");
    }

    @Test
    @DisplayName("Null is refused by its name")
    void nulls() {
        byte[] file = new byte[0];
        assertThatThrownBy(() -> SpecCsv.read(null, "a", "LT-LIST-012")).hasMessage("file");
        assertThatThrownBy(() -> SpecCsv.read(file, null, "LT-LIST-012")).hasMessage("header");
        assertThatThrownBy(() -> SpecCsv.read(file, "a", null)).hasMessage("requirement");
    }
}
