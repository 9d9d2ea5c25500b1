package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.specimen.SpecFiles;

@Tag("LT-TIME-004")
class CalendarFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"state", "overlays-sample", "start-rules"})
    @DisplayName("Each file follows the code list format, with composed letters, grade and source")
    void dialect(String name) {
        String text = new String(SpecFiles.bytes("calendar/" + name + ".csv"), StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContain("\"", "\r", "\t", "\uFEFF")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        List<String> lines = text.lines().toList();
        int width = lines.get(0).split(",", -1).length;
        assertThat(lines).hasSizeGreaterThan(3).doesNotHaveDuplicates().allSatisfy(line -> {
            List<String> cells = List.of(line.split(",", -1));
            assertThat(cells).hasSize(width).allMatch(cell -> cell.equals(cell.strip()));
            assertThat(cells.get(width - 1)).isNotBlank();
        });
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line.split(",", -1)[width - 2]).isIn("H", "M", "L"));
    }
}
