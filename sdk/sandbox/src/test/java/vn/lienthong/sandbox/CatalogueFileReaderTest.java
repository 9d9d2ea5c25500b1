package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.sandbox.error.FileProblem;
import vn.lienthong.sandbox.error.SandboxFileException;

class CatalogueFileReaderTest {
    private static final String FIRST = "{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Một\",\"MỚI\":1.50}";
    private static final String SECOND = "{\"MATTHC\":\"1.000002\",\"TENTTHC\":\"Hai\"}";

    @TempDir
    private Path folder;

    private Sandbox start(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("procedures.jsonl"), content);
        return Sandbox.start(SandboxOptions.builder().procedures(file).build());
    }

    @Test
    void theFileReplacesTheBundledProceduresAndItsBytesAreUnchanged() throws Exception {
        String content = FIRST + "\r\n\n" + SECOND;
        try (Sandbox sandbox = start(content.getBytes(StandardCharsets.UTF_8))) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            assertThat(client.call("LayDanhSachTTHC", Map.of()).path("result").toString())
                    .isEqualTo(
                            "[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Một\"},{\"MATTHC\":\"1.000002\",\"TENTTHC\":\"Hai\"}]");
            byte[] answer = client.exchange(client.envelope("LayThuTuc").put("maTTHC", "1.000001"))
                    .body();
            assertThat(new String(answer, StandardCharsets.UTF_8)).contains("[" + FIRST + "]");
        }
    }

    private static Stream<Arguments> mistakes() {
        byte[] badUtf8 = (FIRST + "\n{\"MATTHC\":\"X\",\"TENTTHC\":\"?\"}").getBytes(StandardCharsets.UTF_8);
        badUtf8[badUtf8.length - 3] = (byte) 0xFF;
        return Stream.of(
                Arguments.of(bytes(FIRST + "\n" + SECOND + "\n{\"MATTHC\":"), 3, "syntax"),
                Arguments.of(bytes(FIRST + "\n\n[]"), 3, "type"),
                Arguments.of(bytes(FIRST + "\n{\"TENTTHC\":\"Không mã\"}"), 2, "required"),
                Arguments.of(bytes(FIRST + "\n" + FIRST), 2, "code of an earlier line"),
                Arguments.of(
                        bytes(FIRST + "\n{\"MATTHC\":\"1\",\"MATTHC\":\"1\",\"TENTTHC\":\"Hai\"}"), 2, "duplicate-key"),
                Arguments.of(bytes("\uFEFF" + FIRST), 1, "bom"),
                Arguments.of(badUtf8, 2, "utf8"),
                Arguments.of(bytes(FIRST + "\n" + " ".repeat(5_000_000)), 2, "at most"),
                Arguments.of(bytes("\n \n"), 0, "holds no procedure"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reportsAnInvalidLineAndStartsNothing(byte[] content, int line, String words) {
        assertThatThrownBy(() -> start(content).close())
                .isInstanceOfSatisfying(SandboxFileException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.vietnamese()).contains("procedures.jsonl").doesNotContain("Không mã");
                    assertThat(e.violations().isEmpty()).isEqualTo(e.problem() != FileProblem.NO_PROCEDURE);
                })
                .hasMessageNotContaining("  ")
                .hasMessageContaining("procedures.jsonl")
                .hasMessageContaining(words)
                .hasMessageNotContaining("Không mã");
    }

    @Test
    void reportsAMissingFile() {
        SandboxOptions options =
                SandboxOptions.builder().procedures(folder.resolve("none")).build();
        assertThatThrownBy(() -> Sandbox.start(options)).isInstanceOf(SandboxFileException.class);
    }

    @Test
    void servesRealSheetsWithoutLoss() throws Exception {
        Path real = Path.of(System.getProperty("lienthong.real", "../../../shared/real"))
                .resolve("procedures.jsonl");
        Assumptions.assumeTrue(Files.isReadable(real), "no real sheets at " + real);
        try (Sandbox sandbox = start(Files.readAllBytes(real))) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            int count = 0;
            for (String line : Files.readAllLines(real)) {
                JsonNode sheet = SandboxTestClient.JSON.readTree(line);
                String code = sheet.path("MATTHC").asText();
                assertThat(client.call("LayThuTuc", Map.of("maTTHC", code)).at("/result/0"))
                        .isEqualTo(sheet);
                count++;
            }
            assertThat(client.call("LayDanhSachTTHC", Map.of()).path("result").size())
                    .isEqualTo(count);
            for (String list : new String[] {"LayDVC", "LayDanhMucCoQuan", "LayDanhMucLinhVuc"}) {
                assertThat(client.call(list, Map.of()).path("error_code").asInt(-9))
                        .isZero();
            }
        }
    }
}
