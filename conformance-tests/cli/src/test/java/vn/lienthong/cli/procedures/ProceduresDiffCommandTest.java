package vn.lienthong.cli.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.cli.VectorFiles;

@Tag("LT-PROC-013")
class ProceduresDiffCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static String sheet(String name) throws IOException {
        return JSON.readTree(VectorFiles.bytes(name)).toString();
    }

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    @DisplayName("Equal catalogues, as lines of sheets or as an answer of the portal, end with exit code 0")
    void equal() throws IOException {
        String lines = file("a.jsonl", sheet("LayThuTuc.sheet"));
        String answer = file("b.json", new String(VectorFiles.bytes("LayThuTuc.answer"), StandardCharsets.UTF_8));

        CommandOutput ran = CommandRunner.run("procedures", "diff", lines, answer, "--lang", "en");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("national database: " + lines + ", 1 procedures")
                .contains("local system: " + answer)
                .contains("1 procedures compared; all are equal.");
    }

    @Test
    @DisplayName("Missing, stale, different and repeated entries are reported with side and parts, and exit code 1")
    void different() throws IOException {
        String sheet = sheet("LayThuTuc.sheet");
        String cases = sheet("LayThuTuc.sheet.cases");
        String national = file("a.jsonl", sheet, cases);
        String local = file("b.jsonl", cases.replace("\"8000\"", "\"9000\""), sheet, sheet);
        String posted = file("c.jsonl", sheet.replace("1/QĐ-KT", "2/QĐ-KT"));

        CommandOutput ran = CommandRunner.run("procedures", "diff", "--json", national, local, posted);

        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode told = JSON.readTree(ran.out());
        assertThat(told.path("compared").asInt()).isEqualTo(2);
        assertThat(told.at("/catalogues/1/side").asText()).isEqualTo("local");
        assertThat(told.at("/catalogues/1/procedures").asInt()).isEqualTo(2);
        List<String> differences = told.path("differences").findValuesAsText("kind");
        assertThat(differences).containsExactly("repeated", "stale", "different", "missing");
        assertThat(told.path("differences").findValuesAsText("side"))
                .containsExactly("local", "posted", "local", "posted");
        assertThat(told.at("/differences/2/parts/0").asText()).isEqualTo("fee");

        CommandOutput vietnamese = CommandRunner.run("procedures", "diff", national, local, posted);
        assertThat(vietnamese.out())
                .contains("2.000488  niêm yết một cửa  CHƯA CẬP NHẬT")
                .contains("hệ thống địa phương  KHÁC: phí, lệ phí")
                .contains("Đã so 2 thủ tục; 2 thủ tục có khác biệt.");
    }

    @Test
    @DisplayName("A posted procedure that the national database lacks is reported for the posting only")
    void abolished() throws IOException {
        String sheet = sheet("LayThuTuc.sheet");
        String national = file("a.jsonl", sheet);
        String local = file("b.jsonl", sheet, sheet.replace("2.000488", "2.000999"));

        assertThat(CommandRunner.run("procedures", "diff", national, local, "--lang", "en")
                        .out())
                .contains("2.000999  local system  NOT IN THE NATIONAL DATABASE")
                .doesNotContain("MISSING");
        assertThat(CommandRunner.run("procedures", "diff", national, local).out())
                .contains("KHÔNG CÓ TRONG CƠ SỞ DỮ LIỆU QUỐC GIA");
        assertThat(CommandRunner.run("procedures", "diff", "--json", national, local)
                        .out())
                .contains("\"kind\":\"not-national\"");
    }

    @Test
    @DisplayName("A catalogue may come from the standard input")
    void standardInput() throws IOException {
        String sheet = sheet("LayThuTuc.sheet");
        assertThat(CommandRunner.runWithInput(sheet, "procedures", "diff", file("a.jsonl", sheet), "-")
                        .exitCode())
                .isZero();
    }

    @Test
    @DisplayName("A missing or empty file, or a line without a sheet, is reported with its line and exit code 2")
    void unreadable() throws IOException {
        String good = file("a.jsonl", sheet("LayThuTuc.sheet"));
        assertRefused(good, folder.resolve("none.jsonl").toString(), "none.jsonl");
        assertRefused(good, file("empty.jsonl", ""), "empty.jsonl");
        assertRefused(good, file("cut.jsonl", sheet("LayThuTuc.sheet"), "{\"MATTHC\": "), "cut.jsonl: 2:");
        assertRefused(good, file("other.jsonl", "{\"a\": 1}"), "other.jsonl: 1:");
        assertRefused(good, file("refused.json", sheet("LayThuTuc.answer.session-refused")), "refused.json: 1:");
        assertRefused(good, file("none.json", sheet("LayThuTuc.answer.none")), "none.json: 1:");
    }

    private static void assertRefused(String good, String bad, String said) {
        CommandOutput ran = CommandRunner.run("procedures", "diff", good, bad);
        assertThat(ran.exitCode()).as(bad).isEqualTo(2);
        assertThat(ran.err()).as(bad).contains(said);
        assertThat(ran.out()).as(bad).isEmpty();
    }

    @Test
    @DisplayName("One catalogue or four, and the command without its name, are refused; help speaks both languages")
    void arguments() throws IOException {
        String good = file("a.jsonl", sheet("LayThuTuc.sheet"));
        assertThat(CommandRunner.run("procedures", "diff", good).exitCode()).isEqualTo(2);
        assertThat(CommandRunner.run("procedures", "diff", good, good, good, good)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRunner.run("procedures").exitCode()).isEqualTo(2);
        assertThat(CommandRunner.run("procedures", "--json").out()).contains("\"reason\":\"command\"");
        assertThat(CommandRunner.run("procedures", "diff", "--help").out()).contains("Cách dùng", "JSONL");
        assertThat(CommandRunner.run("procedures", "diff", "--lang", "en", "--help")
                        .out())
                .contains("Usage: lienthong procedures diff", "national database");
    }
}
