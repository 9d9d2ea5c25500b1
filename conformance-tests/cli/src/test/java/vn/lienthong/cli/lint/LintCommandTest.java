package vn.lienthong.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.cli.VectorFiles;

class LintCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHEET = "LayThuTuc.sheet";

    @TempDir
    private Path folder;

    private static JsonNode json(CommandOutput ran) throws IOException {
        return JSON.readTree(ran.out());
    }

    private static String text(String message) {
        return new String(VectorFiles.bytes(message), StandardCharsets.UTF_8);
    }

    private static String oneLine(String message) throws IOException {
        return JSON.readTree(VectorFiles.bytes(message)).toString();
    }

    @Test
    @DisplayName("A valid message passes with exit code 0, and its name is shown")
    void passes() {
        CommandOutput ran = CommandRunner.run("lint", VectorFiles.message(SHEET));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("portal/LayThuTuc.sheet: 1 thông điệp", "Đã kiểm tra 1 thông điệp: 1 đạt, 0 không đạt.");
    }

    @Test
    @DisplayName("A misspelt field fails with exit code 1, its place and its requirement")
    void misspelt() throws IOException {
        String body = text("DongBoHoSoMC.request.authored.minimal").replace("\"TenTTHC\"", "\"TenTTHc\"");
        CommandOutput ran = CommandRunner.runWithInput(body, "lint", "--json", "-");
        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode judged = json(ran).get(0);
        assertThat(judged.path("file").asText()).isEqualTo("-");
        assertThat(judged.path("line").asInt()).isEqualTo(1);
        assertThat(judged.path("message").asText()).isEqualTo("portal/DongBoHoSoMC.request.accepted");
        assertThat(judged.path("valid").asBoolean()).isFalse();
        assertThat(judged.path("findings"))
                .anySatisfy(finding -> {
                    assertThat(finding.path("path").asText()).isEqualTo("/data/0");
                    assertThat(finding.path("severity").asText()).isEqualTo("FAIL");
                    assertThat(finding.path("requirement").asText()).isEqualTo("LT-MSG-007");
                    assertThat(finding.path("message").asText()).isEqualTo("khóa TenTTHc không có trong lược đồ");
                })
                .anySatisfy(
                        finding -> assertThat(finding.path("message").asText()).isEqualTo("thiếu khóa TenTTHC"));
        assertThat(ran.out()).doesNotContain("KIỂM THỬ", "038");
    }

    @Test
    @DisplayName("A dossier in the older form is accepted with a warning, by both names of the message")
    void older() throws IOException {
        CommandOutput ran = CommandRunner.run(
                "lint", "--json", "--lang", "en", VectorFiles.message("DongBoHoSoMC.request.accepted.older"));
        assertThat(ran.exitCode()).isZero();
        JsonNode judged = json(ran).get(0);
        assertThat(judged.path("message").asText()).isEqualTo("portal/DongBoHoSoMC.request.accepted");
        assertThat(judged.path("findings").get(0).path("severity").asText()).isEqualTo("WARN");
        assertThat(judged.path("findings").get(0).path("message").asText())
                .startsWith("Accepted, but not in the authored form in ");
        String older = VectorFiles.message("DongBoHoSoMC.request.accepted.older");
        assertThat(CommandRunner.run("lint", "--as", "portal/DongBoHoSoMC.request.authored", older)
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("The rules judge a dossier that the schema accepts, at its place in the list")
    void rules() throws IOException {
        String body = text("DongBoHoSoMC.request.authored.minimal")
                .replaceFirst("\"MaHoSo\": *\"[^\"]*\"", "\"MaHoSo\": \"H56.14-250231-12345\"");
        CommandOutput ran = CommandRunner.runWithInput(body, "lint", "--json", "-");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(json(ran).get(0).path("findings")).anySatisfy(finding -> {
            assertThat(finding.path("path").asText()).isEqualTo("/0/code");
            assertThat(finding.path("requirement").asText()).isEqualTo("LT-DOS-001");
        });
    }

    @Test
    @DisplayName("Sheets are read line by line; findings are counted by kind, with an example")
    void sheets() throws IOException {
        String lines =
                oneLine(SHEET) + "\n" + oneLine("LayThuTuc.sheet.unreadable") + "\n" + oneLine("LayThuTuc.sheet.cases");
        Path file = Files.writeString(folder.resolve("tờ thủ tục.txt"), lines + "\n");
        CommandOutput ran = CommandRunner.run("lint", file.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("portal/LayThuTuc.sheet: 3 thông điệp")
                .containsPattern("CẢNH BÁO  LT-PROC-002  [1-9]×  Không đọc được thời hạn")
                .contains("ví dụ: " + file + ":2 /manners/0/cases/0/limit");
        JsonNode all = json(CommandRunner.run("lint", "--json", file.toString()));
        assertThat(all).hasSize(3);
        assertThat(all.get(1).path("line").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("A truncated line does not prevent the check of the other lines")
    void cutLine() throws IOException {
        String sheet = oneLine(SHEET);
        Path file = Files.writeString(
                folder.resolve("sheets.jsonl"), sheet.substring(0, 100) + "\n" + sheet + "\n" + sheet + "\n");
        CommandOutput ran = CommandRunner.run("lint", "--lang", "en", file.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("LT-MSG-012  1×", file + ":1", "3 messages checked: 2 passed, 1 failed.");
    }

    static Stream<Arguments> unusable() {
        byte[] sheet = VectorFiles.bytes(SHEET);
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        large.writeBytes("{\"MATTHC\":\"".getBytes(StandardCharsets.UTF_8));
        large.writeBytes(new byte[17_000_000]);
        byte[] binary = new byte[4096];
        new Random(1).nextBytes(binary);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "LT-MSG-012"),
                Arguments.of("blank", " \n".getBytes(StandardCharsets.UTF_8), "LT-MSG-012"),
                Arguments.of("a text", "xin chào".getBytes(StandardCharsets.UTF_8), "LT-MSG-012"),
                Arguments.of("binary", binary, "LT-MSG-001"),
                Arguments.of("UTF-16", text(SHEET).getBytes(StandardCharsets.UTF_16), "LT-MSG-001"),
                Arguments.of("windows-1258", text(SHEET).getBytes(Charset.forName("windows-1258")), "LT-MSG-001"),
                Arguments.of("cut", Arrays.copyOf(sheet, sheet.length / 2), "LT-MSG-012"),
                Arguments.of("too large", large.toByteArray(), "LT-MSG-003"),
                Arguments.of("another JSON", "{\"a\":1}".getBytes(StandardCharsets.UTF_8), "--as"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    @DisplayName("An input without a message is reported with exit code 2, also in JSON")
    void unusable(String kind, byte[] body, String told) throws IOException {
        Path file = Files.write(folder.resolve("file.json"), body);
        CommandOutput ran = CommandRunner.run("lint", file.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains(told, file + ":1");
        assertThat(ran.out() + ran.err()).doesNotContain("Exception", "\tat ");
        JsonNode judged =
                json(CommandRunner.run("lint", "--json", file.toString())).get(0);
        assertThat(judged.path("valid").asBoolean()).isFalse();
        assertThat(judged.path("findings")).hasSize(1);
    }

    @Test
    @DisplayName("If one file cannot be read, it is reported with exit code 2 and no file is checked")
    void unreadable() throws IOException {
        String missing = folder.resolve("không có.json").toString();
        CommandOutput ran = CommandRunner.run("lint", VectorFiles.message(SHEET), missing, folder.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly(missing + ": Không có tệp này.", folder + ": Đây là thư mục, không phải tệp.");
        JsonNode judged = json(CommandRunner.run("lint", "--json", missing));
        assertThat(judged).hasSize(1);
        assertThat(judged.get(0).path("valid").asBoolean()).isFalse();
        assertThat(judged.get(0).path("message").isNull()).isTrue();
    }

    @Test
    @DisplayName("Of several files the gravest exit code counts")
    void gravest() throws IOException {
        Path failing = Files.writeString(folder.resolve("a.json"), "{\"username\":\"\",\"password\":\"x\"}");
        Path empty = Files.writeString(folder.resolve("b.json"), "");
        String good = VectorFiles.message(SHEET);
        assertThat(CommandRunner.run("lint", good, failing.toString()).exitCode())
                .isEqualTo(1);
        assertThat(CommandRunner.run("lint", empty.toString(), failing.toString(), good)
                        .exitCode())
                .isEqualTo(2);
    }
}
