package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lienthong.judge.MessageJudge;

class BundledProceduresTest {
    private static final List<String> LINES = new ArrayList<>();
    private static final List<JsonNode> SHEETS = new ArrayList<>();

    private static List<String> lines(String name) throws Exception {
        try (InputStream in = Sandbox.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @BeforeAll
    static void read() throws Exception {
        LINES.addAll(lines("procedures.jsonl"));
        for (String line : LINES) {
            SHEETS.add(SandboxTestClient.JSON.readTree(line));
        }
    }

    @Test
    void bundlesAtLeastTwentyDistinctProcedures() {
        assertThat(SHEETS).hasSizeGreaterThanOrEqualTo(20);
        assertThat(SHEETS.stream().map(sheet -> sheet.path("MATTHC").asText())).doesNotHaveDuplicates();
    }

    @Test
    void theJudgeAcceptsEachLine() {
        for (String line : LINES) {
            assertThat(MessageJudge.standard()
                            .judge("portal/LayThuTuc.sheet", line.getBytes(StandardCharsets.UTF_8))
                            .violations())
                    .isEmpty();
        }
    }

    @Test
    void eachHasACodeNameFieldAgencyAndLimit() {
        for (JsonNode sheet : SHEETS) {
            String code = sheet.path("MATTHC").asText();
            assertThat(code).matches("[1-3]\\.[0-9]{6}");
            assertThat(sheet.path("TENTTHC").asText()).as(code).isNotBlank();
            assertThat(sheet.at("/LINHVUCTHUCHIEN/0/TENLINHVUC").asText())
                    .as(code)
                    .isNotBlank();
            assertThat(sheet.at("/COQUANTHUCHIEN/0/TENDONVI").asText()).as(code).isNotBlank();
            assertThat(sheet.at("/CACHTHUCTHUCHIEN/0/THOIGIAN/0").has("THOIGIANGIAIQUYET"))
                    .as(code)
                    .isTrue();
        }
    }

    @Test
    void coversTheVarietyOfRealSheets() {
        Set<String> seen = new HashSet<>();
        for (JsonNode sheet : SHEETS) {
            seen.add(sheet.at("/LINHVUCTHUCHIEN/0/MALINHVUC").asText().isEmpty() ? "no field code" : "field code");
            for (JsonNode way : sheet.path("CACHTHUCTHUCHIEN")) {
                seen.add("channel " + way.path("KENH").asText());
                seen.add(way.path("THOIGIAN").size() > 1 ? "several cases" : "one case");
                for (JsonNode limit : way.path("THOIGIAN")) {
                    seen.add("unit " + limit.path("DONVITINH").asText());
                    seen.add(limit.path("PHILEPHI").isEmpty() ? "no fee line" : "fee line");
                    limit.path("PHILEPHI")
                            .forEach(fee ->
                                    seen.add("fee in " + fee.path("DONVI").asText()));
                }
            }
        }
        assertThat(seen)
                .contains(
                        "field code",
                        "no field code",
                        "channel 1",
                        "channel 2",
                        "channel 3",
                        "several cases",
                        "one case")
                .contains("unit Ngày làm việc", "unit Ngày", "unit Giờ", "unit -25", "unit ", "fee line", "no fee line")
                .contains("fee in Đồng", "fee in USD", "fee in Không Đồng");
    }

    @Test
    void eachFactHasItsSourceAndConfidence() throws Exception {
        List<String> codes = new ArrayList<>();
        for (String row : lines("procedures-sources.csv").subList(1, SHEETS.size() + 1)) {
            String[] cells = row.split(",", -1);
            codes.add(cells[0]);
            assertThat(cells[1]).isIn("published sheet", "public integration code", "general knowledge");
            assertThat(cells[2]).isIn("H", "M", "L");
        }
        assertThat(codes)
                .containsExactlyElementsOf(SHEETS.stream()
                        .map(sheet -> sheet.path("MATTHC").asText())
                        .toList());
    }
}
