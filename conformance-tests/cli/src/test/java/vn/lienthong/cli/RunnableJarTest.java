package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the runnable jar in a separate process with another charset, locale and time zone. */
@Tag("packaged")
@Timeout(120)
class RunnableJarTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=windows-1258",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-jar",
                System.getProperty("lienthong.jar")));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private String readErrors() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private static String readAll(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }

    @Test
    @DisplayName("What it writes is UTF-8, with every mark of Vietnamese")
    void writesUtf8() throws Exception {
        Process help = start("--help");
        assertThat(readAll(help))
                .contains("Hiện trợ giúp này rồi thoát.", "liên thông thủ tục hành chính từ dòng lệnh");
        assertThat(help.exitValue()).isZero();

        Process refused = start("lint", folder.resolve("missing").toString());
        assertThat(readAll(refused)).isEmpty();
        assertThat(refused.exitValue()).isEqualTo(2);
        assertThat(readErrors()).contains("Không có tệp này.");

        Process version = start("--version");
        assertThat(readAll(version)).containsPattern("lienthong \\d+\\.\\d+\\.\\d+");
    }

    @Test
    @DisplayName("It judges messages with the schemas and rules in the jar")
    void judges() throws Exception {
        Process process = start(
                "lint",
                "--json",
                VectorFiles.message("LayThuTuc.sheet.unreadable"),
                VectorFiles.message("DongBoHoSoMC.request.authored.full"));
        JsonNode judged = JSON.readTree(readAll(process));
        assertThat(process.exitValue()).isZero();
        assertThat(readErrors()).isEmpty();
        assertThat(judged)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.path("valid").asBoolean()).isTrue());
        assertThat(judged.get(0).path("findings"))
                .extracting(finding -> finding.path("message").asText())
                .contains("Không đọc được thời hạn thành độ dài thời gian; giữ nguyên văn.");
    }

    @Test
    @DisplayName("A file far larger than its memory is judged line by line")
    void boundedMemory() throws Exception {
        Path file = folder.resolve("sheets.jsonl");
        String sheet = JSON.readTree(VectorFiles.bytes("LayThuTuc.sheet")).toString();
        String padded = sheet.replaceFirst("\\{", "{\"THEM\":\"" + "đệm ".repeat(100_000) + "\",");
        int lines = 200;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines; i++) {
                writer.write(padded + "\n");
            }
        }
        assertThat(Files.size(file)).isGreaterThan(100_000_000L);
        Process process = start("lint", file.toString());
        assertThat(readAll(process)).contains("Đã kiểm tra 200 thông điệp: 200 đạt, 0 không đạt.");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    @DisplayName("The sandbox runs until it is interrupted, then prints a closing line and releases its port")
    void sandbox() throws Exception {
        Process process = start("sandbox", "--json");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            JsonNode started = JSON.readTree(lines.readLine());
            assertThat(started.at("/connect/portal.agency.name").asText()).isEqualTo("Sở Tư pháp");
            URI url = URI.create(started.path("url").asText());
            new Socket(url.getHost(), url.getPort()).close();
            process.toHandle().destroy();
            List<String> rest = lines.lines().toList();
            assertThat(JSON.readTree(rest.get(rest.size() - 1)).path("event").asText())
                    .isEqualTo("stopped");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(readErrors()).isEmpty();
            assertThat(catchThrowable(() -> new Socket(url.getHost(), url.getPort()).close()))
                    .isInstanceOf(IOException.class);
        } finally {
            process.destroyForcibly();
        }
    }
}
