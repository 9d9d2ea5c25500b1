package vn.lienthong.cli.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;

class UnitCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER =
            "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source\n";

    private static JsonNode json(CommandOutput ran) throws IOException {
        return JSON.readTree(ran.out());
    }

    @Test
    @DisplayName("A province is shown with its days, confidence and successor, and the exit code is 0")
    void province() {
        CommandOutput ran = CommandRunner.run("unit", "27", "--on", "2025-06-30", "--lang", "en");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .containsExactly(
                        "27  Tỉnh Bắc Ninh",
                        "  type: Province",
                        "  valid: (start not listed) to 2025-06-30",
                        "  confidence: H",
                        "  successor:",
                        "    24  Tỉnh Bắc Ninh");
    }

    @Test
    @DisplayName("For programs it is one JSON object in a list, the earlier bearer of the code among the findings")
    void forPrograms() throws IOException {
        CommandOutput ran = CommandRunner.run("unit", "15", "--on", "2026-01-01", "--json", "--lang", "en");
        assertThat(ran.exitCode()).isZero();
        assertThat(json(ran))
                .isEqualTo(JSON.readTree("[{\"input\":\"15\",\"kind\":\"province\",\"on\":\"2026-01-01\","
                        + "\"name\":\"Tỉnh Lào Cai\",\"type\":\"province\",\"validFrom\":\"2025-07-01\",\"validTo\":null,"
                        + "\"confidence\":\"H\",\"successors\":{\"certainty\":\"sole\",\"units\":"
                        + "[{\"code\":\"15\",\"name\":\"Tỉnh Lào Cai\"}]},\"findings\":[{\"path\":\"\","
                        + "\"requirement\":\"LT-LIST-001\",\"severity\":\"INFO\","
                        + "\"message\":\"Until 2025-06-30 the code named Tỉnh Yên Bái.\"}]}]"));
    }

    @Test
    @DisplayName("An ended code is shown with its last unit and the successor of that day; exit code 1")
    void ended() throws IOException {
        CommandOutput ran = CommandRunner.run("unit", "02", "--on", "2026-10-01", "--json");
        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode answer = json(ran).get(0);
        assertThat(answer.path("name").asText()).isEqualTo("Tỉnh Hà Giang");
        assertThat(answer.at("/successors/units/0/name").asText()).isEqualTo("Tỉnh Tuyên Quang");
        assertThat(answer.at("/findings/0/severity").asText()).isEqualTo("FAIL");
        assertThat(answer.at("/findings/0/message").asText()).contains("2025-06-30");
    }

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvSource({
        "03, 2025-01-01, province, The list has no such code.",
        "269, 2025-01-01, district, Codes of districts are not in the lists of this version; the district level ended on 2025-06-30.",
        "7, 2025-01-01, , 'The code has the shape of no list: 2 digits, 5 digits, or an agency code.'",
        "Hà Nội, 2025-01-01, , 'The code has the shape of no list: 2 digits, 5 digits, or an agency code.'",
        "' ', 2025-01-01, , 'The code has the shape of no list: 2 digits, 5 digits, or an agency code.'",
        "99999, 2025-01-01, commune, The list has no such code."
    })
    @DisplayName("A code of no unit is reported with the reason; exit code 1")
    void none(String code, String day, String kind, String reason) throws IOException {
        CommandOutput ran = CommandRunner.run("unit", "--json", "--lang", "en", code, "--on", day);
        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode answer = json(ran).get(0);
        assertThat(answer.path("kind").asText(null)).isEqualTo(kind);
        assertThat(answer.path("name").isNull()).isTrue();
        assertThat(answer.path("successors").isNull()).isTrue();
        assertThat(answer.at("/findings/0/message").asText()).isEqualTo(reason);
    }

    @Test
    @DisplayName("A commune that was split is shown with all its successors; an uncertain one has a warning")
    void split() throws IOException {
        JsonNode answer = json(CommandRunner.run("unit", "--json", "00025", "--on", "2025-06-30"))
                .get(0);
        assertThat(answer.path("kind").asText()).isEqualTo("commune");
        assertThat(answer.at("/successors/certainty").asText()).isEqualTo("one-of-several");
        assertThat(answer.at("/successors/units").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Phường Giảng Võ", "Phường Láng", "Phường Ngọc Hà");
        assertThat(answer.path("findings")).isEmpty();
        JsonNode sole = json(CommandRunner.run("unit", "--json", "00001", "--on", "2025-06-30", "--lang", "en"))
                .get(0);
        assertThat(sole.at("/findings/0/requirement").asText()).isEqualTo("LT-LIST-004");
        assertThat(sole.at("/findings/0/severity").asText()).isEqualTo("INFO");
        assertThat(sole.at("/findings/0/message").asText()).startsWith("One successor is listed");
        CommandOutput people = CommandRunner.run("unit", "31246", "--on", "2025-06-30");
        assertThat(people.exitCode()).isZero();
        assertThat(people.out()).contains("theo những gì đã biết", "CẢNH BÁO  LT-LIST-004");
        assertThat(CommandRunner.run("unit", "H63", "--on", "2026-01-01").exitCode())
                .isZero();
        assertThat(CommandRunner.run("unit", "G04", "--on", "2026-01-01").exitCode())
                .isEqualTo(1);
        assertThat(CommandRunner.run("unit", "H63.14", "--on", "2025-06-30", "--lang", "en")
                        .out())
                .contains("Only the first level is listed; this is H63.", "WARN  LT-LIST-002", "    H38  ");
    }

    @Test
    @Tag("LT-LIST-014")
    @DisplayName("A ministry without a public code is shown under our word for it, with a remark")
    void unofficial() throws IOException {
        JsonNode answer = json(CommandRunner.run("unit", "--json", "agriculture-environment", "--on", "2026-01-01"))
                .get(0);
        assertThat(answer.path("name").asText()).isEqualTo("Bộ Nông nghiệp và Môi trường");
        assertThat(answer.at("/findings/0/requirement").asText()).isEqualTo("LT-LIST-014");
    }

    @Test
    @DisplayName("A newer file replaces the list of the same name")
    void newer(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("province.csv"), HEADER + "97,city,Thành phố Kiểm Thử,,2027-01-01,,,,L,invented\n");
        CommandOutput ran = CommandRunner.run("unit", "97", "--on", "2027-01-01", "--list", file.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("97  Thành phố Kiểm Thử", "CẢNH BÁO  LT-LIST-002");
        CommandOutput early =
                CommandRunner.run("unit", "97", "--on", "2026-12-31", "--list", file.toString(), "--lang", "en");
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.out()).contains("The code names a unit from 2027-01-01 on only.");
        assertThat(CommandRunner.run("unit", "01", "--on", "2027-01-01", "--list", file.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A missing, malformed or unknown list file ends with exit code 2 and without output")
    void badFile(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("province.csv"), HEADER + "97,city\n");
        Path other = Files.writeString(folder.resolve("nothing.csv"), HEADER);
        Path empty = Files.writeString(folder.resolve("agency.csv"), HEADER);
        for (Path file : new Path[] {broken, other, empty, folder.resolve("commune.csv"), folder}) {
            CommandOutput ran =
                    CommandRunner.run("unit", "01", "--on", "2027-01-01", "--list", file.toString(), "--json");
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(json(ran).path("reason").asText()).isEqualTo("list");
            assertThat(json(ran).path("message").asText()).startsWith(file.toString());
        }
        assertThat(CommandRunner.run("unit", "01", "--on", "2027-01-01", "--list", broken.toString())
                        .err())
                .contains("/line/2");
    }

    @Test
    @DisplayName("An endless file is refused as too long without being read into memory; exit code 2")
    void endless(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("province.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        CommandOutput ran =
                CommandRunner.run("unit", "01", "--on", "2027-01-01", "--list", file.toString(), "--lang", "en");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("the file is longer than 4000000 bytes");
    }

    @Test
    @DisplayName("Without a code or a day, or with an invalid day, the exit code is 2")
    void refused() {
        assertThat(CommandRunner.run("unit", "01").exitCode()).isEqualTo(2);
        assertThat(CommandRunner.run("unit", "--on", "2026-01-01").exitCode()).isEqualTo(2);
        assertThat(CommandRunner.run("unit", "01", "--on", "2026-02-30").err()).contains("2026-08-28");
        assertThat(CommandRunner.run("unit", "--help", "--lang", "en").out()).contains("province", "--list");
    }
}
